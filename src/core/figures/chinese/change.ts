import { codeSet, holds, isIn } from '#core/figures/code-set'
import { add, type Decimal, ONE, writeDecimal } from '#core/figures/decimal'
import type { FigureChange, FigureKind, Reading } from '#core/figures/figure'
import {
  DOUBLING_VERBS,
  DOWN_VERBS,
  FORMER_LEVELS,
  TO_WORDS,
  TRANSITIVE_DOWN_VERBS,
  TRANSITIVE_UP_VERBS,
  UP_VERBS,
} from '#core/figures/lexicons/change-verbs'
import { foldedAt } from '#core/figures/lexicons/folds'
import { firstsOf, isHan, matchBefore, reverseTrieOf, skipSpacesBefore } from '#core/figures/word-trie'

type Direction = FigureChange['direction']

const entries = (words: string, direction: Direction) => words.split(' ').map((word) => [word, direction] as const)

const VERBS = reverseTrieOf([...entries(UP_VERBS, 'up'), ...entries(DOWN_VERBS, 'down')])
const DOUBLING = reverseTrieOf(entries(DOUBLING_VERBS, 'up'))
const FORMER = reverseTrieOf(FORMER_LEVELS.split(' ').map((word) => [word, true] as const))
const TRANSITIVE = reverseTrieOf([...entries(TRANSITIVE_UP_VERBS, 'up'), ...entries(TRANSITIVE_DOWN_VERBS, 'down')])
/** Amounts that only a change can have. */
const OF_CHANGE: ReadonlySet<FigureKind> = new Set<FigureKind>(['percentage-point', 'basis-point'])
const LE = '了'
const TO = codeSet(TO_WORDS)
const CLAUSE_ENDS = codeSet('，。；：！？,;!?\n、')
/** How far left a verb is looked for once 到 says that one must stand there. */
const REACH = 20
/** 翻 more often than this is no figure of this world. */
const MOST_DOUBLINGS = 64

interface VerbRead {
  readonly direction: Direction
  readonly verb: string
  readonly mode: FigureChange['mode']
}

/** The verb of a value that has come to something: right before 到, or before an amount that stands between (上升6%到7769亿元). */
function verbOfTo(text: string, end: number, written: number): VerbRead | null {
  for (let at = end; at > 0 && end - at < REACH && !isIn(CLAUSE_ENDS, text, at - 1); at--) {
    const match = matchBefore(VERBS, text, at, 0)
    if (match)
      return {
        direction: match.value,
        verb: at === end ? text.slice(match.start, written) : text.slice(match.start, match.end),
        mode: 'to',
      }
  }
  return null
}

/** The verb whose object stands before the amount: 下调准备金率0.5个百分点. */
function verbOverObject(text: string, end: number): VerbRead | null {
  for (let at = end; at > 0 && end - at < REACH && isHan(text.charCodeAt(at - 1)); at--) {
    const match = matchBefore(TRANSITIVE, text, at, 0)
    if (match) return { direction: match.value, verb: text.slice(match.start, match.end), mode: 'by' }
  }
  return null
}

const withoutLe = (text: string, end: number): number => (text.charAt(end - 1) === LE ? end - 1 : end)

/** The last characters of all that a change may be told from: its verb, 了, 到, and the former level. */
const CHANGE_ENDS = codeSet(` ${LE}${TO_WORDS}${firstsOf(VERBS)}${firstsOf(DOUBLING)}${firstsOf(FORMER)}`)

function readVerb(text: string, start: number, kind: FigureKind): VerbRead | null {
  if (!holds(CHANGE_ENDS, foldedAt(text, start - 1)) && !OF_CHANGE.has(kind)) return null
  const written = skipSpacesBefore(text, start, 0)
  const former = kind === 'multiple' ? matchBefore(FORMER, text, written, 0) : null
  const end = withoutLe(text, former?.start ?? written)
  const match = matchBefore(kind === 'doubling' ? DOUBLING : VERBS, text, end, 0)
  if (match) return { direction: match.value, verb: text.slice(match.start, written), mode: 'by' }
  const isTo = isIn(TO, text, end - 1)
  if (isTo) return verbOfTo(text, end - 1, former?.start ?? written)
  return OF_CHANGE.has(kind) ? verbOverObject(text, end) : null
}

/** What the quantity becomes of itself: increased by six times is 7, to three times 3, doubled twice 4. */
function factorOf({ mode, direction }: VerbRead, kind: FigureKind, value: Decimal): string | null {
  if (kind === 'doubling') {
    const times = Number(writeDecimal(value))
    return Number.isInteger(times) && times >= 0 && times <= MOST_DOUBLINGS ? String(2n ** BigInt(times)) : null
  }
  if (kind !== 'multiple') return null
  if (mode === 'to') return writeDecimal(value)
  return direction === 'up' ? writeDecimal(add(value, ONE)) : null
}

/** Loose usage says 提高6倍 for six times as much. */
const looseReading = (value: Decimal): Reading => ({
  value: writeDecimal(value),
  factor: writeDecimal(value),
  rule: 'change.times-as-much',
})

const UNCHANGING: ReadonlySet<FigureKind> = new Set<FigureKind>(['ordinal', 'date', 'score', 'vague'])

export interface ChangeRead {
  readonly change: FigureChange
  readonly readings: readonly Reading[]
}

/** The change that the verb in the clause to the left makes of a figure of `value` that begins at `start`. */
export function readChange(text: string, start: number, kind: FigureKind, value: Decimal): ChangeRead | null {
  const verb = UNCHANGING.has(kind) ? null : readVerb(text, start, kind)
  if (!verb) return null
  const isLoose = kind === 'multiple' && verb.mode === 'by' && verb.direction === 'up'
  return {
    change: { direction: verb.direction, mode: verb.mode, verb: verb.verb, factor: factorOf(verb, kind, value) },
    readings: isLoose ? [looseReading(value)] : [],
  }
}

/** The same of figures that are no multiples, so that they have no factor. */
export function readPlainChange(text: string, start: number, kind: FigureKind): FigureChange | null {
  const verb = UNCHANGING.has(kind) ? null : readVerb(text, start, kind)
  return verb && { direction: verb.direction, mode: verb.mode, verb: verb.verb, factor: null }
}
