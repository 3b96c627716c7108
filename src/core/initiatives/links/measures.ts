import type { Figure } from '#core/figures/figure'

/** Units by which a rank counts how often something was done: 第3次, 第12届; 第5 and 第8条 only say which one. */
const REPEATED = new Set(['次', '届', '期', '批', '轮', '场', '季', 'round', 'edition', 'phase', 'session', 'batch'])
/** What a place has anyway, right before the figure: 常住人口, 下辖, population. */
const BACKGROUND =
  /(?:人口|户籍|辖区?|下辖|现辖|面积|海拔|地处|距[^，。；]{0,8}|生产总值|GDP|年龄|今年|建于|成立于|市场主体|population(?: of)?|aged|home to)(?:为|达到?|有|约|近|共|超过?|[,，]|(?: of| about| some| around| over))*\s*$/iu
const REACH = 16

/** Whether a figure may say how much an initiative did: not when it was, which of them it was, what a place has anyway, or perhaps nothing at all. */
export function mayMeasure(text: string, { kind, unit, certainty, start }: Figure): boolean {
  if (kind === 'date' || certainty === 'unlikely') return false
  if (kind === 'ordinal') return unit !== null && REPEATED.has(unit)
  return !BACKGROUND.test(text.slice(Math.max(0, start - REACH), start))
}
