import { ERAS } from '#core/figures/dates/eras'
import { readPeriod } from '#core/figures/dates/period'
import { unfold, windowAt, windowBefore } from '#core/figures/fold'
import { makeFigure } from '#core/figures/make-figure'
import { charAfter, isNumeralAt, numeralRunEnd } from '#core/figures/numeral-run'
import type { Recogniser } from '#core/figures/recogniser'

const NUMERALS = '0123456789〇零○一二三四五六七八九十廿卅两'

/** The first two characters of the words a date may begin with: 公元, 今年, 上半年, 第一季度, 凌晨, 上午, 当天. */
const OPENINGS =
  '今年 去年 前年 明年 后年 本年 当年 同年 上年 次年 翌年 上半 下半 前半 后半 上世 本世 凌晨 清晨 拂晓 早晨 早上 上午 中午 下午 正午 午后 午间 傍晚 晚上 晚间 夜间 夜里 深夜 今晚 昨晚 明晚 当晚 今夜 昨夜 今早 次日 当天 今天 昨天 明天 每天 当日 每日'
const NEXT_BY_FIRST = new Map<number, string>()
for (const opening of [...Object.keys(ERAS), ...OPENINGS.split(' ')]) {
  const first = opening.charCodeAt(0)
  NEXT_BY_FIRST.set(first, (NEXT_BY_FIRST.get(first) ?? '') + opening.charAt(1))
}
/** 第一季度, 前三季度, 早8点: a numeral follows. */
const BEFORE_NUMERAL = '第前早晚夜'

/** What may follow the first number of a date. */
const AFTER_NUMBER = '年月日号时点:：-/.·季至到~—–世财学赛度'
/** Digits of a year, or 公元前一千… in Han numerals. */
const LONGEST_NUMBER = 6

/** Longest written period, in code units: 公元前一九九四年十二月二十四日上午十一时三十分三十秒 and its end. */
const LONGEST = 64

const GOES_ON_LEFT = '第数几.,:：-/'
const SCORE_BEFORE = /(?:比分?|[胜负平]|击败|战胜|[:：])[^，。；]{0,4}$/
const LETTER = /[A-Za-z]/

/** A number that goes on to the left, and 第3年, are no dates. */
function isPartOfNumber(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1)
  if (before === '') return false
  if (isNumeralAt(folded, at - 1) || LETTER.test(before)) return true
  return (
    GOES_ON_LEFT.includes(before) &&
    (before === '第' || before === '数' || before === '几' || isNumeralAt(folded, at - 2) || before === '.')
  )
}

/** 比分3:15 is a score. */
const isScore = (folded: string, at: number, end: number): boolean =>
  ':：'.includes(folded.charAt(end) || ' ') && SCORE_BEFORE.test(windowBefore(folded, at, 8))

function mayBeginWithNumber(folded: string, at: number): boolean {
  const end = numeralRunEnd(folded, at, LONGEST_NUMBER)
  return AFTER_NUMBER.includes(charAfter(folded, end) || ' ') && !isPartOfNumber(folded, at) && !isScore(folded, at, end)
}

function mayBegin(folded: string, at: number): boolean {
  if (isNumeralAt(folded, at)) return mayBeginWithNumber(folded, at)
  if (NEXT_BY_FIRST.get(folded.charCodeAt(at))?.includes(folded.charAt(at + 1) || ' ')) return true
  return BEFORE_NUMERAL.includes(folded.charAt(at)) && isNumeralAt(folded, at + 1)
}

/** Dates, periods and times of the day, with what opens or closes them. */
export const calendar: Recogniser = {
  id: 'date.calendar',
  starts: unfold(NUMERALS + BEFORE_NUMERAL + [...NEXT_BY_FIRST.keys()].map((code) => String.fromCharCode(code)).join('')),
  recognise: (text, at, _from, { numerals }, folded) => {
    if (numerals || !mayBegin(folded, at)) return null
    const period = readPeriod(windowAt(folded, at, LONGEST), 0)
    if (!period) return null
    const end = at + period.end
    return { end, figures: [makeFigure(text, { start: at, end, kind: 'date', date: period.date, rules: ['date.calendar'] })] }
  },
}
