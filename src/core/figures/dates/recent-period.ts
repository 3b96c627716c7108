import { windowAt, windowBefore } from '#core/figures/fold'
import { makeFigure } from '#core/figures/make-figure'
import type { Recogniser } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'

const COUNT = '(?:(\\d{1,3})|([一二两三四五六七八九]?十?[一二三四五六七八九]?)|(几|数)|(两三|三四|三五|四五|五六|七八))(多|余)?'
const RECENT = sticky(`(?:最近|近)(?:这)?${COUNT} ?(个)?(年|月|天|日|周|星期|季度)(?:间|以来|来)?(?![0-9级份报])`)

/** 近两年的时间 and 历时近三个月 are nearly so long. */
const LASTING_AFTER = sticky('的?(?:时间|历史|努力|建设|发展|筹备|奋战|之久|光阴|工期)|之久')
const LASTING_BEFORE =
  /(?:历时|耗时|用时|时间|节省|节约|缩短|延长|提前|推迟|为期|工期|长达|花了|用了|费时|持续|历经|经过|经|时隔|达|已有|有着?|了)$/

const UNIT_CODES: Readonly<Record<string, string>> = { 年: 'a', 月: 'mo', 天: 'd', 日: 'd', 周: 'wk', 星期: 'wk' }
const DIGITS = '〇一二三四五六七八九'
const BEFORE_COUNT = '0123456789一二两三四五六七八九十几数这'
const LONGEST_COUNT = 100

const digitOf = (char: string | undefined): number => (char === '两' ? 2 : DIGITS.indexOf(char ?? '?'))

/** 两, 十, 三十五; NaN for none. */
function readHan(word: string): number {
  const at = word.indexOf('十')
  if (at === -1) return word.length === 1 ? digitOf(word) : Number.NaN
  return (at === 0 ? 1 : digitOf(word.charAt(0))) * 10 + (word.length === at + 1 ? 0 : digitOf(word.charAt(at + 1)))
}

interface Count {
  readonly value: string | null
  readonly bounds: { readonly lo: string; readonly hi: string; readonly loOpen: boolean; readonly hiOpen: boolean } | null
}

const closed = (lo: number, hi: number): Count => ({
  value: null,
  bounds: { lo: String(lo), hi: String(hi), loOpen: false, hiOpen: false },
})

function readCount(arabic?: string, han?: string, some?: string, either?: string): Count | null {
  if (some) return closed(2, 9)
  if (either) return closed(digitOf(either.charAt(0)), digitOf(either.charAt(1)))
  const count = arabic === undefined ? readHan(han ?? '') : Number(arabic)
  return count > 0 && count < LONGEST_COUNT ? { value: String(count), bounds: null } : null
}

const mayBegin = (folded: string, at: number): boolean =>
  BEFORE_COUNT.includes(folded.charAt(folded.startsWith('最近', at) ? at + 2 : at + 1) || ' ')

/** Whether the words around say how long something took, so that 近 is a hedge. */
const isLasting = (folded: string, at: number, window: string, end: number): boolean =>
  matchAt(LASTING_AFTER, window, end) !== null || (window.startsWith('近') && LASTING_BEFORE.test(windowBefore(folded, at, 3)))

/**
 * 近两年, 最近三个月: a recent period, not nearly two years; `value` and `unit` say how long it is. Where the text says how long something took,
 * and for a hundred years and more, 近 is a hedge.
 */
export const recentPeriod: Recogniser = {
  id: 'date.recent',
  starts: '近最',
  recognise: (text, at, _from, { numerals }, folded) => {
    if (numerals || !mayBegin(folded, at)) return null
    const window = windowAt(folded, at, 24)
    const match = matchAt(RECENT, window, 0)
    if (!match || isLasting(folded, at, window, match[0].length)) return null
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
