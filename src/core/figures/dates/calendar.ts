import { readPeriod } from '#core/figures/dates/period'
import { windowAt, windowBefore } from '#core/figures/fold'
import { makeFigure } from '#core/figures/make-figure'
import type { Recogniser } from '#core/figures/recogniser'

const NUMERALS = '0123456789０１２３４５６７８９〇零○一二三四五六七八九十廿卅两兩'
/** What words before the number begin with: 公元, 今年, 上半年, 第一季度, 凌晨, 上午, 当天. */
const WORDS = '公西民纪紀今去前明后後本当當同上下次翌第凌清拂早中正午傍晚夜深昨每'

/** Those words in full: a window is read only where one of them stands, or a numeral. */
const OPENING =
  /^(?:[0-9〇零○一二三四五六七八九十廿卅两]|公元|西元|民国|纪元|[今去前明后本当同上次翌]年|[上下前后]半年|[上本]世纪|第|前|凌晨|清晨|拂晓|早|[上中下正]午|午[后间]|傍晚|晚|夜|深夜|[今昨明当]晚|[今昨]夜|今早|次日|[当今昨明每]天|[当每]日)/

/** Longest written period, in code units: 公元前一九九四年十二月二十四日上午十一时三十分三十秒 and its end. */
const LONGEST = 64

/** A number that goes on to the left, and 第3年, are no dates; 比分3:15 is a score. */
const NOT_AFTER = /(?:[0-9A-Za-z〇零一二三四五六七八九十百千万亿廿卅两第数几][.,:\-/]?|[-+]\d*)$/
const SCORE_BEFORE = /(?:比分?|[胜负平]|击败|战胜|:)[^，。；]{0,4}$/

const DIGITAL = /^\d{1,2}:/

/** Dates, periods and times of the day, with what opens or closes them. */
export const calendar: Recogniser = {
  id: 'date.calendar',
  starts: NUMERALS + WORDS,
  recognise: (text, at, _from, { numerals }) => {
    if (numerals) return null
    const window = windowAt(text, at, LONGEST)
    if (!OPENING.test(window)) return null
    const before = windowBefore(text, at, 8)
    if (NOT_AFTER.test(before) || (DIGITAL.test(window) && SCORE_BEFORE.test(before))) return null
    const period = readPeriod(window, 0)
    if (!period) return null
    const end = at + period.end
    return { end, figures: [makeFigure(text, { start: at, end, kind: 'date', date: period.date, rules: ['date.calendar'] })] }
  },
}
