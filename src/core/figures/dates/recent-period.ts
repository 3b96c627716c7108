import { codeSet, isIn } from '#core/figures/code-set'
import { readSmall } from '#core/figures/dates/numbers'
import { unfold, windowAt, windowBefore } from '#core/figures/fold'
import { makeFigure } from '#core/figures/make-figure'
import { isNumeralAt, NUMERALS, numeralRunEnd } from '#core/figures/numeral-run'
import { pairsOf, type Recogniser } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'
import type { Interval } from '#core/model/annotation'

const COUNT = '(?:(\\d{1,3})|([一二两三四五六七八九]?十?[一二三四五六七八九]?)|(几|数)|(两三|三四|三五|四五|五六|七八))(多|余)?'
const UNIT = ' ?(个)?(年|月|天|日|周|星期|季度)'
const RECENT = sticky(`(?:最近|近)(?:这)?${COUNT}${UNIT}(?:间|以来|来)?(?![0-9级份报])`)
/** 二十年来; 来 begins other words too. */
const UP_TO_NOW = sticky(`${COUNT}${UNIT}以?来(?![自到临源客华访电信看说往了的])`)

/** 近两年的时间 and 历时近三个月 are nearly so long. */
const LASTING_AFTER = sticky('(?:的)?(?:时间|历史|光阴|工期)|之久|的(?:努力|建设|发展|筹备|奋战)')
const LASTING_BEFORE =
  /(?:历时|耗时|用时|时间|节省|节约|缩短|延长|提前|推迟|为期|工期|长达|花了|用了|费时|持续|历经|经过|经|时隔|达|已有|有着?|了)$/

const UNIT_CODES: Readonly<Record<string, string>> = { 年: 'a', 月: 'mo', 天: 'd', 日: 'd', 周: 'wk', 星期: 'wk' }
const SOME = '几数'
const SOME_SET = codeSet(SOME)
const MAY_FOLLOW = '年月天日周星季个多余'
const BEFORE_UNIT = codeSet(MAY_FOLLOW)
const NEAR = codeSet('近最')
const LONGEST_COUNT = 100
const LONGEST = 24

interface Count {
  readonly value: string | null
  readonly bounds: Interval | null
}

const closed = (lo: number, hi: number): Count => ({
  value: null,
  bounds: { lo: String(lo), hi: String(hi), loOpen: false, hiOpen: false },
})

function readCount(arabic?: string, han?: string, some?: string, either?: string): Count | null {
  if (some) return closed(2, 9)
  if (either) return closed(readSmall(either.charAt(0)), readSmall(either.charAt(1)))
  const count = readSmall(arabic ?? han ?? '')
  return count > 0 && count < LONGEST_COUNT ? { value: String(count), bounds: null } : null
}

const isCountAt = (folded: string, at: number): boolean => isNumeralAt(folded, at) || '几数这'.includes(folded.charAt(at) || ' ')

/** Whether the words around say how long something took, so that 近 is a hedge. */
const isLasting = (folded: string, at: number, window: string, end: number): boolean =>
  matchAt(LASTING_AFTER, window, end) !== null || (window.startsWith('近') && LASTING_BEFORE.test(windowBefore(folded, at, 3)))

function matchRecent(folded: string, at: number): RegExpExecArray | null {
  if (!isCountAt(folded, folded.startsWith('最近', at) ? at + 2 : at + 1)) return null
  const window = windowAt(folded, at, LONGEST)
  const match = matchAt(RECENT, window, 0)
  return match && !isLasting(folded, at, window, match[0].length) ? match : null
}

const LAI = '来'.charCodeAt(0)
const LAI_REACH = 4

function hasLaiWithin(folded: string, start: number): boolean {
  for (let at = start; at < start + LAI_REACH; at++) if (folded.charCodeAt(at) === LAI) return true
  return false
}

function matchUpToNow(folded: string, at: number): RegExpExecArray | null {
  if (isNumeralAt(folded, at - 1)) return null
  const end = isIn(SOME_SET, folded, at) ? at + 1 : numeralRunEnd(folded, at, 4)
  if (!isIn(BEFORE_UNIT, folded, end) || !hasLaiWithin(folded, end + 1)) return null
  return '第.'.includes(folded.charAt(at - 1) || ' ') ? null : matchAt(UP_TO_NOW, windowAt(folded, at, LONGEST), 0)
}

/**
 * 近两年, 最近三个月, 二十年来: a recent period, not nearly two years; `value` and `unit` say how long it is. Where the text says how long
 * something took, and for a hundred years and more, 近 is a hedge.
 */
export const recentPeriod: Recogniser = {
  id: 'date.recent',
  starts: unfold(`近最0123456789一二两三四五六七八九十${SOME}`),
  beside: { behind: MAY_FOLLOW, before: '' },
  pairs: ['最近', ...pairsOf('近', `${NUMERALS}${SOME}这`), ...pairsOf(SOME, MAY_FOLLOW)],
  recognise: (text, at, _from, { numerals }, folded) => {
    if (numerals) return null
    const match = isIn(NEAR, folded, at) ? matchRecent(folded, at) : matchUpToNow(folded, at)
    if (!match) return null
    const [whole, arabic, han, some, either, more, classifier = null, unit = ''] = match
    const count = readCount(arabic, han, some, either)
    if (!count || (unit === '月' && !classifier)) return null
    const end = at + whole.length
    const approx = more ? 'more-than' : count.bounds ? 'about' : null
    const figure = {
      start: at,
      end,
      kind: 'date',
      unit,
      unitCode: UNIT_CODES[unit] ?? null,
      classifier,
      approx,
      rules: ['date.recent'],
    } as const
    return { end, figures: [makeFigure(text, { ...figure, ...count })] }
  },
}
