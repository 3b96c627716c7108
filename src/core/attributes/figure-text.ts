import { commonFraction } from '#core/attributes/common-fraction'
import { writtenUnit } from '#core/attributes/convert'
import { dateWords, shortDateWords } from '#core/attributes/date-words'
import { compareDecimals, formatDecimal } from '#core/attributes/decimal-number'
import { CHANGE_SIGNS, FIGURE_WORDS, HEDGE_SIGNS } from '#core/attributes/figure-words'
import { asFactor, isFactor, type Quantity, quantityOf } from '#core/attributes/quantity'
import { shortRange } from '#core/attributes/short-number'
import type { Approx } from '#core/figures/figure'
import type { Annotation } from '#core/model/annotation'
import { type Language, localText } from '#core/model/language'

/** A change by less than so much: the sign of the change and that of the hedge would read as one. */
const saysDirection = ({ change, hedge, limit, range }: Quantity): boolean =>
  (change === 'up-by' || change === 'down-by') && range === null && (hedge !== null || limit !== null)

interface Style {
  readonly language: Language
  /** Hedges in words rather than signs. */
  readonly words: boolean
  /** What stands before the number itself. */
  readonly sign: string
}

/** What joins the two numbers of a fraction and of a ratio. */
const JOINTS: ReadonlyMap<string, string> = new Map([
  ['fraction', '/'],
  ['ratio', ':'],
])

/** A number of that kind as one writes it: `1/3` for a fraction, `2:1` for a ratio. */
export function plainNumber(decimal: string, kind: string): string {
  const joint = JOINTS.get(kind)
  const fraction = joint === undefined ? null : commonFraction(decimal)
  return fraction ? fraction.map((each) => String(each).replace('-', '−')).join(joint) : formatDecimal(decimal)
}

function number({ kind, value, range, limit, hedge }: Quantity, { language, words, sign }: Style): string {
  const hedged = (what: string, how: Approx | null) => {
    if (how === null) return sign + what
    return `${words ? FIGURE_WORDS[language].hedges[how] : HEDGE_SIGNS[how]} ${sign}${what}`
  }
  if (range && (!words || value === null)) return sign + shortRange(...range, language)
  if (limit && (!words || value === null)) return hedged(plainNumber(limit.number, kind), limit.hedge)
  return value === null ? '' : hedged(plainNumber(value, kind), hedge ?? limit?.hedge ?? null)
}

/** What follows the value in its own brackets: its bounds, what the factor was made from. */
function aside(quantity: Quantity, said: Quantity, language: Language): string {
  const words = FIGURE_WORDS[language]
  const origin = () => {
    if (quantity.kind === 'doubling') return said.value === '1' ? words.doubled.once : words.doubled.often
    return quantity.change ? words.times[quantity.change] : ''
  }
  const from = isFactor(quantity) ? origin().replace('{n}', plain(said, language)) : ''
  const bounds = quantity.range && quantity.value !== null && isWider(quantity.range) ? shortRange(...quantity.range, language) : ''
  const [open, close] = words.aside
  return [bounds, from]
    .filter(Boolean)
    .map((part) => open + part + close)
    .join('')
}

const isWider = ([lo, hi]: readonly [string, string]): boolean => compareDecimals(lo, hi) !== 0

const plain = ({ value, range, limit }: Quantity, language: Language): string =>
  value !== null ? formatDecimal(value) : range ? shortRange(...range, language) : limit ? formatDecimal(limit.number) : ''

/** What stands before the hedge and what before the number itself: of a change to something an arrow or words, of one by something its sign. */
function leadAndSign(quantity: Quantity, language: Language, words: boolean): readonly [lead: string, sign: string] {
  const { change } = quantity
  if (change === null) return ['', '']
  const isTo = change.endsWith('to')
  const spoken = FIGURE_WORDS[language].changes[change] + (language === 'en' || !startsWithWord(quantity) ? ' ' : '')
  if (isTo) return [words ? spoken : CHANGE_SIGNS[change], '']
  return saysDirection(quantity) ? [spoken, ''] : ['', CHANGE_SIGNS[change]]
}

/** Between two Han words there is no space. */
const startsWithWord = ({ range, hedge, limit }: Quantity): boolean => range === null && (hedge !== null || limit !== null)

function changed(quantity: Quantity, language: Language, words: boolean): string {
  const [lead, sign] = leadAndSign(quantity, language, words)
  const text = number(quantity, { language, words: words || saysDirection(quantity), sign })
  return text && lead + text + quantity.unit
}

/** 最近 2 年 counts years: the unit has a word in every language. */
const recentUnit = (quantity: Quantity, language: Language): Quantity => {
  const unit = language === 'en' ? writtenUnit('duration', quantity.unit) : null
  return unit ? { ...quantity, unit: ` ${localText(unit.unit.label, language)}` } : quantity
}

function measured(quantity: Quantity, language: Language, words: boolean): string {
  const { ordinal, recent } = FIGURE_WORDS[language]
  const wrap = (pattern: string, text: string) => text && pattern.replace('{n}', text)
  if (isFactor(quantity)) return number(asFactor(quantity), { language, words, sign: '×' })
  if (quantity.kind === 'date') return wrap(recent, changed(recentUnit(quantity, language), language, words))
  const text = changed(quantity, language, words)
  return quantity.kind === 'ordinal' ? wrap(ordinal, text) : text
}

/**
 * What a figure means on one line, from its attributes: `333,300 家`, `≥ 500 家`, `12,000–13,000 家`, `+9.4 pp`, `×1.5`, `2019年3月`. The quote
 * when nothing of it is filled in. Short: hedges are signs and ranges.
 */
export function figureText({ attributes, anchor }: Pick<Annotation, 'attributes' | 'anchor'>, language: Language = 'en'): string {
  const quantity = quantityOf(attributes)
  if (quantity.date) return shortDateWords(quantity.date, language)
  return measured(quantity, language, false) || anchor.quote
}

/** What is said of a figure: the value, and what stands in brackets after it. */
export interface FigureMeaning {
  readonly value: string
  /** Its brackets included; empty for nothing. */
  readonly aside: string
}

/**
 * The same as one would say it: `more than 14,000,000 人` ` (14–15 million)`, `近 20,000,000 元`, `×7` ` (increase by 6 times)`. Empty when nothing
 * is filled in.
 */
export function figureMeaning({ attributes }: Pick<Annotation, 'attributes'>, language: Language): FigureMeaning {
  const quantity = quantityOf(attributes)
  if (quantity.date) return { value: dateWords(quantity.date, language), aside: '' }
  const value = measured(quantity, language, true)
  return { value, aside: value && aside(isFactor(quantity) ? asFactor(quantity) : quantity, quantity, language) }
}

/** What a figure means, in one string. */
export function figureSentence(annotation: Pick<Annotation, 'attributes'>, language: Language): string {
  const { value, aside: more } = figureMeaning(annotation, language)
  return value + more
}
