import type { Approx } from '#core/figures/figure'
import type { Language } from '#core/model/language'

/** Changes as the attribute `change` names them. */
export type ChangeId = 'up-by' | 'down-by' | 'up-to' | 'down-to'

interface FigureWords {
  readonly hedges: Readonly<Record<Approx, string>>
  readonly changes: Readonly<Record<ChangeId, string>>
  /** Where a multiple comes from. `{n}` is the number said in the text. */
  readonly times: Readonly<Record<ChangeId, string>>
  readonly doubled: { readonly once: string; readonly often: string }
  readonly ordinal: string
  readonly recent: string
  /** Around what is added after the value: its bounds, its origin. */
  readonly aside: readonly [string, string]
}

export const FIGURE_WORDS: Readonly<Record<Language, FigureWords>> = {
  'zh-CN': {
    hedges: { about: '约', nearly: '近', 'more-than': '超过', 'at-least': '不少于', 'at-most': '不超过', 'less-than': '不到' },
    changes: { 'up-by': '增加', 'down-by': '减少', 'up-to': '增加到', 'down-to': '减少到' },
    times: { 'up-by': '增加 {n} 倍', 'down-by': '减少 {n} 倍', 'up-to': '增加到 {n} 倍', 'down-to': '减少到 {n} 倍' },
    doubled: { once: '翻一番', often: '翻 {n} 番' },
    ordinal: '第 {n}',
    recent: '最近 {n}',
    aside: ['（', '）'],
  },
  en: {
    hedges: {
      about: 'about',
      nearly: 'nearly',
      'more-than': 'more than',
      'at-least': 'at least',
      'at-most': 'at most',
      'less-than': 'less than',
    },
    changes: { 'up-by': 'up', 'down-by': 'down', 'up-to': 'increase to', 'down-to': 'decrease to' },
    times: {
      'up-by': 'increase by {n} times',
      'down-by': 'decrease by {n} times',
      'up-to': 'increase to {n} times',
      'down-to': 'decrease to {n} times',
    },
    doubled: { once: 'doubled', often: 'doubled {n} times' },
    ordinal: 'no. {n}',
    recent: 'the last {n}',
    aside: [' (', ')'],
  },
}

/** Signs for a hedge where there is no room for words. */
export const HEDGE_SIGNS: Readonly<Record<Approx, string>> = {
  about: '≈',
  nearly: '<',
  'more-than': '>',
  'at-least': '≥',
  'at-most': '≤',
  'less-than': '<',
}

/** A change by an amount is signed, a change to a value is pointed at. */
export const CHANGE_SIGNS: Readonly<Record<ChangeId, string>> = { 'up-by': '+', 'down-by': '−', 'up-to': '→ ', 'down-to': '→ ' }

/** Kinds whose unit has a short form that stands for whatever the text called it, and how it joins the number. */
export const SHORT_UNITS: ReadonlyMap<string, string> = new Map([
  ['percent', '%'],
  ['permille', '‰'],
  ['percentage-point', ' pp'],
  ['basis-point', ' bp'],
])
