import { writeDecimal } from '#core/figures/decimal'
import { changeEnding } from '#core/figures/english/change'
import type { Context } from '#core/figures/english/context'
import { hedgeEnding } from '#core/figures/english/hedges'
import { MULTIPLYING, SMALL_NUMBERS } from '#core/figures/english/number-words'
import { readNumber } from '#core/figures/english/read-number'
import type { FigureChange } from '#core/figures/figure'
import { makeFigure } from '#core/figures/make-figure'
import type { Recognition } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'

const VERB = sticky(`(${[...MULTIPLYING.keys()].join('|')})(?![A-Za-z-])(?! down)`)
const FOLD = sticky(`(\\d+(?:\\.\\d+)?|${[...SMALL_NUMBERS.keys()].slice(2).join('|')}|hundred|thousand)[ -]?fold(?![A-Za-z])`)
const TIMES = sticky(
  ' times (?:as|more|higher|the|larger|greater|bigger|longer|faster|what|over|that|its|their|cheaper|fewer|less)(?![A-Za-z])',
)
const TWICE = sticky('twice (?=as |the |that |its |their |what )')
const TIMES_LENGTH = ' times'.length

interface Multiple {
  readonly value: string
  readonly end: number
  readonly change: FigureChange | null
  readonly unit: string | null
}

/** doubled, tripled, halved. */
function readVerb(window: string): Multiple | null {
  const verb = matchAt(VERB, window.slice(0, 16).toLowerCase(), 0)?.[1]
  const meaning = verb === undefined ? undefined : MULTIPLYING.get(verb)
  if (verb === undefined || !meaning) return null
  const { factor, direction } = meaning
  const written = window.slice(0, verb.length)
  return { value: factor, end: verb.length, change: { direction, mode: 'to', verb: written, factor }, unit: null }
}

const FOLD_WORDS: Readonly<Record<string, string>> = { hundred: '100', thousand: '1000' }

/** sixfold, 10-fold: to six times, as English has it. */
function readFold(window: string, before: string): Multiple | null {
  const match = matchAt(FOLD, window.slice(0, 24).toLowerCase(), 0)
  const word = match?.[1]
  if (!match || word === undefined) return null
  const value = FOLD_WORDS[word] ?? String(SMALL_NUMBERS.get(word) ?? word)
  const change = changeEnding(before)
  return { value, end: match[0].length, change: change && { ...change, mode: 'to', factor: value }, unit: 'fold' }
}

/** six times as many, three times higher; six times alone counts occasions. */
function readTimes(window: string, before: string): Multiple | null {
  const number = readNumber(window, 0, false)
  if (!number || !matchAt(TIMES, window, number.end)) return null
  const value = writeDecimal(number.value)
  const change = changeEnding(before)
  return { value, end: number.end + TIMES_LENGTH, change: change && { ...change, mode: 'to', factor: value }, unit: 'times' }
}

const readTwice = (window: string): Multiple | null =>
  matchAt(TWICE, window.slice(0, 16).toLowerCase(), 0) && { value: '2', end: 'twice'.length, change: null, unit: null }

/** How many times as much. */
export function readMultiple({ text, at, window, before, clause }: Context): Recognition | null {
  const hedge = hedgeEnding(before)
  const front = clause.slice(0, clause.length - (hedge?.length ?? 0))
  const found = readVerb(window) ?? readFold(window, front) ?? readTwice(window) ?? readTimes(window, front)
  if (!found) return null
  const start = at - (hedge?.length ?? 0)
  const end = at + found.end
  const figure = makeFigure(text, {
    start,
    end,
    kind: 'multiple',
    value: found.value,
    unit: found.unit,
    unitCode: '1',
    approx: hedge?.approx ?? null,
    change: found.change,
    parts: { numeral: [{ start: at, end }], hedge: hedge ? [{ start, end: start + hedge.words.length }] : [] },
    rules: ['english.multiple', ...(hedge ? [`hedge.${hedge.approx}`] : [])],
  })
  return { end, figures: [figure] }
}
