import { codeSet, isIn } from '#core/figures/code-set'
import { NUMBERED_THINGS, REFERENCE, REFERENCE_CUE } from '#core/figures/decoys/numbered-things'
import { unfold, windowAt, windowBefore } from '#core/figures/fold'
import { isNumeralAt, NUMERALS, numeralRunEnd } from '#core/figures/numeral-run'
import { pairsOf, type Recogniser } from '#core/figures/recogniser'
import { matchAt } from '#core/figures/sticky'

/** What follows the number of a thing, and what may stand behind that where it matters: 18路公交, 2019年第12号, 2.2本. */
const AFTER_NUMBER: ReadonlyMap<string, string | null> = new Map([
  ...[...'号届款级版幢栋室线热服报急平航高工国省县·•+'].map((char) => [char, null] as const),
  ['路', '公汽车电'],
  ['单', '元'],
  ['分', '钟'],
  ['小', '时'],
  ['米', '栏半决预接跑自蛙蝶仰混短长障跨赛冲速个'],
  ['×', null],
  ['年', '第'],
  ['次', '会全高列'],
  ['.', null],
])
const OPENING = '第〔[(（【'
/** The end of a word that a reference follows. */
const BEFORE_REFERENCE = '号码编代为是:： N'
const LONGEST = 40
const AFTER = codeSet([...AFTER_NUMBER.keys()].join(''))
const BEFORE = codeSet(BEFORE_REFERENCE)
const OPENINGS = codeSet(OPENING)

/** Whether the decimals behind the point at `end` are those of a section: 2.2本, 1.2.3. */
const mayBeSection = (folded: string, end: number): boolean => '.本 '.includes(folded.charAt(numeralRunEnd(folded, end + 1, 4)) || '，')

function mayBegin(folded: string, at: number): boolean {
  if (isIn(OPENINGS, folded, at)) return isNumeralAt(folded, at + 1)
  if (isIn(BEFORE, folded, at - 1)) return true
  const end = numeralRunEnd(folded, at, 8)
  if (!isIn(AFTER, folded, end)) return false
  const behind = AFTER_NUMBER.get(folded.charAt(end))
  if (behind === undefined) return false
  if (folded.charAt(end) === '.') return mayBeSection(folded, end)
  return behind === null || behind.includes(folded.charAt(end + 1) || ' ')
}

function endAt(folded: string, at: number): number {
  const window = windowAt(folded, at, LONGEST)
  for (const pattern of NUMBERED_THINGS) {
    const match = matchAt(pattern, window, 0)
    if (match) return at + match[0].length
  }
  const reference = matchAt(REFERENCE, window, 0)
  return reference && REFERENCE_CUE.test(windowBefore(folded, at, 12)) ? at + reference[0].length : at
}

/** Numbers that name or order: documents, provisions, sessions, lines, rooms, accounts. They count nothing. */
export const numberOfThing: Recogniser = {
  id: 'decoy.number-of-thing',
  starts: unfold(`0123456789〇零一二三四五六七八九十百千${OPENING}`),
  beside: { behind: [...AFTER_NUMBER.keys()].join(''), before: BEFORE_REFERENCE },
  pairs: pairsOf(OPENING, NUMERALS),
  recognise: (_text, at, _from, { numerals }, folded) => {
    if (numerals || isNumeralAt(folded, at - 1) || folded.charAt(at - 1) === '.' || !mayBegin(folded, at)) return null
    const end = endAt(folded, at)
    return end > at ? { end, figures: [] } : null
  },
}
