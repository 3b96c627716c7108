import { headRunAt } from '#core/initiatives/phrase/head-run'
import { isSpecific } from '#core/initiatives/phrase/specific'

/** Longest further part of a series, in code units. */
const LONGEST = 10

/**
 * Where a name goes on over 、 with parts that say nothing by themselves: 党建领导机制|、工作机制、管理标准. `end` when it does not.
 * A part that says which one it is would be a name of its own.
 */
export function endOfSeries(text: string, end: number, limit: number): number {
  let last = end
  while (text.charAt(last) === '、') {
    const part = headRunAt(text, last + 1, Math.min(limit, last + 1 + LONGEST))
    if (!part || isSpecific(text, part)) break
    last = part.end
  }
  return last
}
