import { readSmall, SMALL } from '#core/figures/dates/numbers'
import { type PartReader, type Stretch, withParts } from '#core/figures/dates/stretch'
import { matchAt, sticky } from '#core/figures/sticky'

const EDGE = '(?:初期?|中期|中叶|末期?|后期|前期)?'
const CENTURY = sticky(`(?:公元|西元)?(前)?(?:第?(${SMALL})|([上本]))世纪`)
const DECADE = sticky(`([1-9]|[一二三四五六七八九]?)(?:0|十)年代`, EDGE)
/** 五六十年代, 八九十年代: two decades in a row. */
const DECADES = sticky('([一二三四五六七八])([二三四五六七八九])十年代', EDGE)
const YEAR_DECADE = sticky(`([12]\\d\\d)0年代`, EDGE)
const CENTURY_EDGE = sticky(EDGE)

/** The hundreds of the years of 本世纪; 上世纪 is the one before. Texts that mean another are older than news on the web. */
const THIS_CENTURY = 20

const hundredsOf = (number: string | undefined, relative: string | undefined): number =>
  number === undefined ? (relative === '上' ? THIS_CENTURY - 1 : THIS_CENTURY) : readSmall(number) - 1

const two = (number: number): string => String(number).padStart(2, '0')

const decadeDigit = (word: string | undefined): number => (word === undefined ? Number.NaN : word === '' ? 1 : readSmall(word))

/** 1990年代 */
const readYearDecade: PartReader = (window, before) => {
  const match = matchAt(YEAR_DECADE, window, before.end)
  return match && withParts(before, { year: `${match[1]}X` }, before.end + match[0].length)
}

function readDecadesOf(window: string, before: Stretch, century: string): Stretch | null {
  const match = matchAt(DECADES, window, before.end)
  const [whole = '', first = '', last = ''] = match ?? []
  if (!match || readSmall(last) !== readSmall(first) + 1) return null
  const year = (digit: string): string => `${century}${readSmall(digit)}X`
  return { first: { ...before.first, year: year(first) }, last: { ...before.last, year: year(last) }, end: before.end + whole.length }
}

/** 90年代, 八十年代, 五六十年代; `century` is XX where the text does not say. */
function readDecadeOf(window: string, before: Stretch, century: string): Stretch | null {
  const decades = readDecadesOf(window, before, century)
  if (decades) return decades
  const match = matchAt(DECADE, window, before.end)
  const digit = decadeDigit(match?.[1])
  return match && digit > 0 ? withParts(before, { year: `${century}${digit}X` }, before.end + match[0].length) : null
}

/** 上世纪90年代, 19世纪, 二十一世纪初; 本世纪 alone says nothing. */
const readFromCentury: PartReader = (window, before) => {
  const match = matchAt(CENTURY, window, before.end)
  if (!match) return null
  const [whole, isBefore, number, relative] = match
  const hundreds = hundredsOf(number, relative)
  if (!(hundreds >= 0)) return null
  const end = before.end + whole.length
  const decade = readDecadeOf(window, { ...before, end }, two(hundreds))
  if (decade || number === undefined) return decade
  return withParts(
    before,
    { year: `${isBefore ? '-' : ''}${two(hundreds)}XX` },
    end + (matchAt(CENTURY_EDGE, window, end)?.[0].length ?? 0),
  )
}

/** Centuries and decades. */
export const readCentury: PartReader = (window, before) =>
  readYearDecade(window, before) ?? readFromCentury(window, before) ?? readDecadeOf(window, before, 'XX')
