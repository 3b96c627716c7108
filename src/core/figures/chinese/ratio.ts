import { type Cardinal, readCardinal } from '#core/figures/chinese/cardinal'
import { ARABIC, classAt } from '#core/figures/chinese/numeral-classes'
import { readUnit } from '#core/figures/chinese/unit'
import { compare, decimalOf, divide, writeDecimal } from '#core/figures/decimal'
import type { Figure } from '#core/figures/figure'
import { foldedAt } from '#core/figures/lexicons/folds'
import { makeFigure } from '#core/figures/make-figure'
import { skipSpaces } from '#core/figures/word-trie'

const COLON = 0x3a
const BI = '比'
const SCORE_WORDS = ['比分', '以', '战平', '大比分', '击败', '战胜', '负于', '不敌']
const SCORE_REACH = 6
const LAST_MINUTE = decimalOf(59)

const isWhole = (cardinal: Cardinal): boolean => cardinal.precision === 'exact' && !cardinal.startsWithScale

/** 10:20 could be a time; 3:1 and 1:100 could not. */
function isTimeLike(text: string, start: number, colon: number, second: Cardinal): boolean {
  return second.end - second.start === 2 && colon - start <= 2 && compare(second.lo, LAST_MINUTE) <= 0 && foldedAt(text, colon) === COLON
}

function isScore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - SCORE_REACH), start)
  return SCORE_WORDS.some((word) => before.includes(word))
}

/** 师生比为1:15 can be no time. */
const isRatio = (text: string, start: number): boolean => text.slice(Math.max(0, start - SCORE_REACH), start).includes(BI)

/** 3:1 and 七十八比九十六: the ratio of two plain numbers, or the score of a game. */
export function readRatio(text: string, first: Cardinal): Figure | null {
  const joiner = skipSpaces(text, first.end)
  const isColon = foldedAt(text, joiner) === COLON
  if ((!isColon && text.charAt(joiner) !== BI) || !isWhole(first)) return null
  const at = skipSpaces(text, joiner + 1)
  if (isColon && (classAt(text, first.start) !== ARABIC || classAt(text, at) !== ARABIC)) return null
  const second = readCardinal(text, at)
  if (!second || !isWhole(second) || readUnit(text, second.end) || foldedAt(text, second.end) === COLON) return null
  const isGame = isScore(text, first.start)
  if (!isGame && !isRatio(text, first.start) && isTimeLike(text, first.start, joiner, second)) return null
  const quotient = divide(first.lo, second.lo)
  return makeFigure(text, {
    start: first.start,
    end: second.end,
    kind: isGame ? 'score' : 'ratio',
    value: isGame || !quotient ? null : writeDecimal(quotient),
    certainty: 'likely',
    rules: [isGame ? 'score' : 'ratio'],
    parts: { numeral: [first, second].map(({ start, end }) => ({ start, end })) },
  })
}
