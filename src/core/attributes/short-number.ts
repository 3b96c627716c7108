import { formatDecimal } from '#core/attributes/decimal-number'
import { fromDecimal, rational, times, toDecimal } from '#core/attributes/rational'
import type { Language } from '#core/model/language'

type Scale = readonly [power: number, word: string]

/** The larger first. */
const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  'zh-CN': [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  en: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
  ],
}

/** Smaller numbers are read as easily with all their digits. */
const SHORTENED_FROM = 7
/** Places after the point that a short number may have; one that needs more is written out. */
const PLACES = 3

const digitsOf = (decimal: string): number => decimal.replace('-', '').split('.')[0]?.length ?? 0

function scaled(decimal: string, [power, word]: Scale, language: Language): string | null {
  const { decimal: number, exact } = toDecimal(times(fromDecimal(decimal), rational(1n, 10n ** BigInt(power))), PLACES)
  return exact ? (language === 'en' ? formatDecimal(number) : number.replace('-', '−')) + word : null
}

/** A number as one says it, `14 million`, `1400万`, without rounding: where that is not shorter, with all its digits. */
function shortNumber(decimal: string, language: Language): string {
  const scale = digitsOf(decimal) < SHORTENED_FROM ? undefined : SCALES[language].find(([power]) => digitsOf(decimal) > power)
  return (scale && scaled(decimal, scale, language)) ?? formatDecimal(decimal)
}

/** `14–15 million`, `1400万–1500万`: in English the word of scale is said once. */
export function shortRange(lo: string, hi: string, language: Language): string {
  const [from, to] = [shortNumber(lo, language), shortNumber(hi, language)]
  const [word] = / [a-z]+$/.exec(to) ?? []
  const start = word !== undefined && from.endsWith(word) ? from.slice(0, -word.length) : from
  return `${start}–${to}`
}
