import { hedgedNumber, type Numbers } from '#core/figures/chinese/bounds'
import { readPlainChange } from '#core/figures/chinese/change'
import { hedgeRule, judgementIn, rulesFromUnit } from '#core/figures/chinese/compose'
import { type HedgeRead, hedgeAfter } from '#core/figures/chinese/hedge'
import { type Judgement, judgeDigit, judgeRank, SURE } from '#core/figures/chinese/judge'
import { type Left, readLeft } from '#core/figures/chinese/left'
import { mayHaveSecondLimit } from '#core/figures/chinese/limits'
import { entityBeside, propertyBefore } from '#core/figures/chinese/neighbours'
import { NUMERAL_CHARACTERS } from '#core/figures/chinese/numeral-classes'
import { type PlainNumber, readPlainNumber } from '#core/figures/chinese/plain-number'
import { writtenUnit } from '#core/figures/chinese/quantity'
import { isScheme } from '#core/figures/chinese/silence'
import { isDateLike, readUnit, type UnitRead } from '#core/figures/chinese/unit'
import { codeSet, holds, isIn } from '#core/figures/code-set'
import type { Figure, FigureParts } from '#core/figures/figure'
import { COINS } from '#core/figures/lexicons/currencies'
import { foldedAt } from '#core/figures/lexicons/folds'
import { PERIOD_UNITS } from '#core/figures/lexicons/hedges'
import { makeFigure } from '#core/figures/make-figure'
import type { Recognition } from '#core/figures/recogniser'
import { NO_RULES, type Rules, withRule } from '#core/figures/shared-rules'
import { isLatinAt } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

/*
 * The straight road. Nine figures of ten are a plain number and a unit, perhaps with a hedge before or behind them: 580户, 近2000万元, 三名, 第5届.
 * They are read here without decimals and without the objects that the whole grammar builds (quantity.ts, reading.ts, compose.ts). Whatever needs a
 * closer look is left to it: this road answers `null` then, and never otherwise than the grammar would.
 */

const ARABIC_RULES = withRule(NO_RULES, 'numeral.arabic')
const CHINESE_RULES = withRule(NO_RULES, 'numeral.chinese')
const NIAN = '年'
const YEAR_DIGITS = 4
const THAN = '比'
const FEN = '分'

/** What goes on a figure behind its unit: 三年半, 3米5, 5元/斤, 三年多, 两小时内, 5%~8%, and all behind a space. */
const GOES_ON = codeSet(`半/⁄／多余餘内內又.-~( ${NUMERAL_CHARACTERS}`)
/** What joins two numbers of a range, if one follows: 3个到5个. */
const JOINS = codeSet('至到与和跟及、')
const BEGINS_SECOND = codeSet(`半.( （${NUMERAL_CHARACTERS}`)
/** What may begin a form of the number, or tenths, instead of a unit: 3分之一, 七成. */
const OTHER_FORMS = codeSet('成折')
/** Units that stand for others, and those that need more than a number to be one. */
const CLOSER_LOOK: ReadonlySet<string> = new Set(['刻钟', '打', '线', '点', ...COINS.keys()])
/** What changes by a factor, which is told exactly there. */
const OTHER_KINDS: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['multiple', 'doubling'])

/** Whether the number and the unit are all that belongs together there. */
function standsAlone(text: string, unit: UnitRead): boolean {
  const next = foldedAt(text, unit.end)
  return !holds(GOES_ON, next) && !(holds(JOINS, next) && isIn(BEGINS_SECOND, text, unit.end + 1))
}

/** Whether the unit means what it says behind such a number. */
function isPlainUnit(text: string, number: PlainNumber, unit: UnitRead): boolean {
  const { meaning } = unit
  if (unit.more || CLOSER_LOOK.has(meaning.word) || OTHER_KINDS.has(meaning.kind) || isDateLike(unit)) return false
  if (text.charAt(number.end) === FEN && unit.end === number.end + 1) return false
  if (meaning.kind === 'count' && number.hasPoint) return false
  if (meaning.word === NIAN && number.end - number.start === YEAR_DIGITS) return false
  return !isScheme(text, unit)
}

/** The unit of a figure that needs no closer look. */
function readPlainUnit(text: string, number: PlainNumber): UnitRead | null {
  const unit = isIn(OTHER_FORMS, text, number.end) ? null : readUnit(text, number.end)
  return unit && standsAlone(text, unit) && isPlainUnit(text, number, unit) ? unit : null
}

/** What stands before the number, where it is nothing but a hedge or 第. */
function isPlainLeft(text: string, left: Left, { meaning }: UnitRead): boolean {
  if (left.isNegative || left.currency || text.charAt(left.start - 1) === THAN) return false
  return !(left.hedge && PERIOD_UNITS.has(meaning.word))
}

function judge(text: string, number: PlainNumber, unit: UnitRead, left: Left, isHedged: boolean): Judgement | null {
  if (left.isOrdinal) return judgeRank(unit)
  return number.digit === null ? SURE : judgeDigit(text, number.digit, unit, left.start, isHedged)
}

function rulesBeforeUnit(number: PlainNumber, { isOrdinal }: Left, { approx }: Numbers): Rules {
  const rules = number.digit === null ? ARABIC_RULES : CHINESE_RULES
  if (isOrdinal) return withRule(rules, 'ordinal')
  return approx ? withRule(rules, hedgeRule(approx)) : rules
}

const NO_SPANS: readonly Span[] = []

const spanOf = ({ start, end }: Span): Span => ({ start, end })

function hedgesOf({ hedge }: Left, right: HedgeRead | null): readonly Span[] {
  if (hedge && right) return [spanOf(hedge), spanOf(right)]
  return hedge ? [spanOf(hedge)] : right ? [spanOf(right)] : NO_SPANS
}

const partsOf = (number: PlainNumber, unit: UnitRead, left: Left, right: HedgeRead | null): FigureParts => ({
  numeral: [{ start: number.start, end: number.end }],
  scale: number.scaleStart < number.end ? [{ start: number.scaleStart, end: number.end }] : NO_SPANS,
  hedge: hedgesOf(left, right),
  classifier: unit.classifier,
  unit: spanOf(unit),
})

/** What was read, as a figure; the same as compose.ts makes of it. */
function compose(text: string, number: PlainNumber, unit: UnitRead, left: Left, right: HedgeRead | null, judgement: Judgement): Figure {
  const { start } = left
  const end = right?.end ?? unit.end
  const kind = left.isOrdinal ? 'ordinal' : unit.meaning.kind
  const numbers = hedgedNumber(number.value, left.hedge?.approx ?? right?.approx ?? null)
  const change = left.isOrdinal ? null : readPlainChange(text, start, kind)
  const judged = judgementIn(text, start, end, kind, judgement)
  const isCounted = kind === 'count' && unit.meaning.isClassifier
  return makeFigure(text, {
    start,
    end,
    parts: partsOf(number, unit, left, right),
    kind,
    value: numbers.value,
    bounds: numbers.bounds,
    comparator: numbers.comparator,
    approx: numbers.approx,
    unit: writtenUnit(text, unit),
    unitCode: unit.meaning.code,
    classifier: unit.classifier && text.slice(unit.classifier.start, unit.classifier.end),
    change,
    entity: isCounted ? entityBeside(text, start, end) : null,
    property: isCounted && !change ? null : propertyBefore(text, change ? start - change.verb.length : start, 0),
    certainty: judged.certainty,
    rules: rulesFromUnit(rulesBeforeUnit(number, left, numbers), unit.meaning.kind, change, judged).ids,
  })
}

/** The plain figure whose number begins at `at`, or that the number there is none (四面); `null` where the whole grammar has to tell. */
export function readPlain(text: string, at: number, from: number): Recognition | null {
  const number = isLatinAt(text, at - 1) ? null : readPlainNumber(text, at)
  const unit = number && readPlainUnit(text, number)
  if (!unit) return null
  const left = readLeft(text, at, from, null)
  if (!isPlainLeft(text, left, unit)) return null
  const right = left.isOrdinal ? null : hedgeAfter(text, unit.end)
  const hedge = left.hedge ?? right
  const end = right?.end ?? unit.end
  if (hedge && mayHaveSecondLimit(text, end)) return null
  const judgement = judge(text, number, unit, left, hedge !== null)
  if (!judgement) return { end: number.end, figures: [] }
  return { end, figures: [compose(text, number, unit, left, right, judgement)] }
}
