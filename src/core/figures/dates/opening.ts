import { codeSet, isIn } from '#core/figures/code-set'
import { ERAS } from '#core/figures/dates/eras'
import { unfold, windowBefore } from '#core/figures/fold'
import { NUMERALS as ALL_NUMERALS, isNumeralAt, numeralRunEnd } from '#core/figures/numeral-run'
import { pairsOf } from '#core/figures/recogniser'
import { matchAt, trieOf } from '#core/figures/word-trie'

const NUMERALS = '0123456789〇零○一二三四五六七八九十廿卅两'

/** The first two characters of the words a date may begin with: 公元, 今年, 上半年, 凌晨, 上午, 当天. */
const OPENINGS = [
  ...Object.keys(ERAS),
  ...'今年 去年 前年 明年 后年 本年 当年 同年 上年 次年 翌年 上半 下半 前半 后半 上世 本世 凌晨 清晨 拂晓 早晨 早上 上午 中午 下午 正午 午后 午间 傍晚 晚上 晚间 夜间 夜里 深夜 今晚 昨晚 明晚 当晚 今夜 昨夜 今早 次日 当天 今天 昨天 明天 每天 当日 每日'.split(
    ' ',
  ),
]
/** 第一季度, 前三季度, 早8点: a numeral follows. */
const BEFORE_NUMERAL = '第前早晚夜'

const FIRSTS = OPENINGS.map((word) => word.charAt(0)).join('')
const KNOWN_OPENINGS = trieOf(OPENINGS.map((word) => [word, true] as const))
const SECONDS = codeSet(OPENINGS.map((word) => word.charAt(1)).join(''))
const NUMERAL_FOLLOWS = codeSet(BEFORE_NUMERAL)

/** What may follow the first number of a date. */
export const BEHIND_NUMBER = '年月日号时点:：-/.·季至到~—–世财学赛度'
const AFTER_NUMBER = codeSet(BEHIND_NUMBER)
/** Digits of a year, or 公元前一千… in Han numerals. */
const LONGEST_NUMBER = 6
const SPACE = 0x20

/** 第3年, 数十年, 1.5年, 3-4月: what stands before the number goes on into it. */
const ALWAYS_JOINS = codeSet('第数几.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
const JOINS_NUMBERS = codeSet(',:：-/')
const COLONS = codeSet(':：')
const SCORE_BEFORE = /(?:比分?|[胜负平]|击败|战胜|[:：])[^，。；]{0,4}$/

/** What a date may begin with, as written. */
export const DATE_STARTS = unfold(NUMERALS + BEFORE_NUMERAL + FIRSTS)

/** The first two characters of a date that begins with no number. */
export const DATE_PAIRS: readonly string[] = [...OPENINGS, ...pairsOf(BEFORE_NUMERAL, ALL_NUMERALS)]

const isPartOfNumber = (folded: string, at: number): boolean =>
  isIn(ALWAYS_JOINS, folded, at - 1) || (isIn(JOINS_NUMBERS, folded, at - 1) && isNumeralAt(folded, at - 2))

/** 比分3:15 is a score. */
const isScore = (folded: string, at: number, end: number): boolean =>
  isIn(COLONS, folded, end) && SCORE_BEFORE.test(windowBefore(folded, at, 8))

const overSpace = (folded: string, at: number): number => (folded.charCodeAt(at) === SPACE ? at + 1 : at)

/** Behind 2017.4 only a second point makes a date of it, behind 2016—2018 and 5至8 a word of the calendar or a bracket. */
const JOINING = codeSet('至到~—–')
const DASHES = codeSet('~—–-')
const BEHIND_SECOND = codeSet('年月日号时点:：-/.·季世财学赛度个份)）')
const POINT = 0x2e

/** Whether what stands behind the first number, from `end` on, may be the rest of a date. */
function goesOnAsDate(folded: string, end: number): boolean {
  if (!isIn(AFTER_NUMBER, folded, end)) return false
  const isPoint = folded.charCodeAt(end) === POINT
  if (!isPoint && !isIn(JOINING, folded, end)) return true
  const second = isPoint ? end + 1 : overSpace(folded, isIn(DASHES, folded, end + 1) ? end + 2 : end + 1)
  const secondEnd = numeralRunEnd(folded, second, LONGEST_NUMBER)
  if (isPoint) return folded.charCodeAt(secondEnd) === POINT
  return secondEnd === second || isIn(BEHIND_SECOND, folded, overSpace(folded, secondEnd))
}

function opensWithNumber(folded: string, at: number): boolean {
  if (isNumeralAt(folded, at - 1)) return false
  const end = numeralRunEnd(folded, at, LONGEST_NUMBER)
  return goesOnAsDate(folded, overSpace(folded, end)) && !isPartOfNumber(folded, at) && !isScore(folded, at, end)
}

/** What may follow the words a date begins with: 今年1月, 上半年, 上世纪, 公元前, 民国元年, 今天上午, 早上 8点. */
const AFTER_OPENING = codeSet(`${NUMERALS} 年纪前后上下第Q的元凌清拂早今次正中午傍晚夜深昨明当每`)
/** What may follow the number behind 第, 前 or a word for a time of the day: 第一季度, 前三个季度, 第19世纪, 晚8点. */
const AFTER_LED_NUMBER = codeSet('季世个至到-–—―─~〜、点时:：')

const opensWithWord = (folded: string, at: number): boolean =>
  isIn(SECONDS, folded, at + 1) && isIn(AFTER_OPENING, folded, at + 2) && matchAt(KNOWN_OPENINGS, folded, at) !== null

const leadsNumber = (folded: string, at: number): boolean =>
  isIn(NUMERAL_FOLLOWS, folded, at) &&
  isNumeralAt(folded, at + 1) &&
  isIn(AFTER_LED_NUMBER, folded, overSpace(folded, numeralRunEnd(folded, at + 1, LONGEST_NUMBER)))

/** Whether a date could begin at `at`, from a look at a few characters. */
export function opensDate(folded: string, at: number): boolean {
  if (isNumeralAt(folded, at)) return opensWithNumber(folded, at)
  return opensWithWord(folded, at) || leadsNumber(folded, at)
}
