import type { Approx } from '#core/figures/figure'

export interface HedgeGroup {
  readonly approx: Approx
  readonly words: string
}

const hedge = (approx: Approx, words: string): HedgeGroup => ({ approx, words })

/** Written before the number (GB/T 15835-2011: 概数). */
export const LEFT_HEDGES: readonly HedgeGroup[] = [
  hedge('about', '约 大约 大概 大致 约莫 差不多 估计约 约合 大体'),
  hedge('nearly', '近 将近 接近 逼近 几近 将达'),
  hedge('more-than', '逾 超 超过 超出 突破 多于 高于 大于 胜过 > 高过 超逾'),
  hedge('at-least', '至少 最少 起码 不少于 不低于 不小于 不下 不下于 大于等于 大于或等于 大于或者等于 不亚于 >= ≥ ≧ > ='),
  hedge('at-most', '至多 最多 顶多 不超过 不多于 不高于 不大于 小于等于 小于或等于 小于或者等于 不超 <= ≤ ≦ < ='),
  hedge('less-than', '不足 不到 不满 未满 低于 少于 小于 不及 未到 未达 <'),
]

/** Written after the number and its unit. */
export const RIGHT_HEDGES: readonly HedgeGroup[] = [
  hedge('about', '左右 上下 前后'),
  hedge('more-than', '以外 开外 有余 有多'),
  hedge('at-least', '以上 及以上 或以上 或者以上 (含)以上 之上 含以上 或更多 或者更多'),
  hedge('at-most', '以下 及以下 或以下 或者以下 (含)以下 以内 之内 之下 或更少 或者更少'),
]

/** Between a hedge and its number: 超过了80, 至少有10次. */
export const LINKS = '了是有为达到'

/** A hedge behind one of these is part of another word: 节约, 附近, 中超. */
export const NOT_AFTER: ReadonlyMap<string, string> = new Map([
  ['约', '节契合公预制条违签纽简履毁邀特失续婚盟和'],
  ['近', '附最邻靠临走亲就贴远相切逼拉毗迫'],
  ['超', '英中赶反西德意法女男'],
  ['逾', ''],
])

/** 上百, 过万: only before a scale word that stands for itself. */
export const SCALE_HEDGES: ReadonlyMap<string, Approx> = new Map([
  ['上', 'at-least'],
  ['过', 'more-than'],
  ['近', 'nearly'],
])

/** 以上, 海上: 上 after these belongs to them. */
export const NOT_BEFORE_UP = '以之网线马路街身手地海史月年世早晚'

/** After a measured unit: 三年多, 一百元余. */
export const AFTER_UNIT = '多余餘'

/** 两小时内: not 内 of 内部. */
export const WITHIN = '内'
export const NOT_WITHIN = '部容陆外存地涵需科'

/** 近两年 and 近三个月 are periods; 近两个小时 is a length of time. */
export const PERIOD_UNITS: ReadonlySet<string> = new Set('年 月 周 星期 天 日'.split(' '))

/** 近 hedges a length of time behind these; elsewhere 近两年 is a period. */
export const LENGTH_WORDS = ['历时', '时间', '节省', '缩短', '提前', '为期', '耗时', '长达', '用时', '延长', '推迟']

/** What may go on behind it: 三年多的时间, 两年多来. */
export const AFTER_UNIT_MORE = '的时来地以'

/** 比170低: what the number is compared in, behind it. */
export const COMPARED: ReadonlyMap<string, Approx> = new Map([
  ...[...'高多大重长'].map((char) => [char, 'more-than'] as const),
  ...[...'低少小轻矮短'].map((char) => [char, 'less-than'] as const),
])
