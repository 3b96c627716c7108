import type { AnnotationId } from '#core/model/ids'
import { once } from '#core/util/once'
import { createMaxTree } from './max-tree'
import type { PageMarks } from './page-marks'
import type { Mark, MarkIndex } from './project-port'

/** What each index was made of. */
const pagesOf = new WeakMap<MarkIndex, readonly PageMarks[]>()

/**
 * The marks of an article, over pages that can be replaced one by one: reading order is the order of the pages, then the order within each.
 * @param pages by page number
 * @param places the page on which an annotation was last seen; a hint, kept by the caller from one index to the next
 */
export function createMarkIndex(pages: readonly PageMarks[], places: Map<AnnotationId, number>): MarkIndex {
  const totals = once(() => runningTotal(pages.map((p) => p.size)))
  const size = () => totals().at(-1) ?? 0
  const ends = once(() => createMaxTree(pages.map((p) => p.lastEnd)))

  function find(id: AnnotationId): { slot: number; position: number } | null {
    const hinted = slotOf(pages, places.get(id) ?? -1)
    const position = pages[hinted]?.positionOf(id) ?? -1
    if (position >= 0) return { slot: hinted, position }
    const slot = pages.findIndex((p) => p.has(id))
    const page = pages[slot]
    if (!page) return null
    places.set(id, page.page)
    return { slot, position: page.positionOf(id) }
  }

  function* meeting(start: number, end: number): Generator<readonly [PageMarks, number], void, void> {
    for (let slot = ends().next(0, start); slot < pages.length; slot = ends().next(slot + 1, start)) {
      const page = pages[slot]
      if (!page || (page.starts[0] ?? end) >= end) return
      const within = page.ends()
      for (let i = within.next(0, start); i < page.size && (page.starts[i] ?? end) < end; i = within.next(i + 1, start)) yield [page, i]
    }
  }

  const index: MarkIndex = {
    get size() {
      return size()
    },
    byId(id) {
      const found = find(id)
      return found ? (pages[found.slot]?.mark(found.position) ?? null) : null
    },
    indexOf(id) {
      const found = find(id)
      return found ? (totals()[found.slot] ?? 0) + found.position : -1
    },
    at(index) {
      if (index < 0 || index >= size()) return null
      const slot = lastAtMost(totals(), index)
      return pages[slot]?.mark(index - (totals()[slot] ?? 0)) ?? null
    },
    overlapping(start, end) {
      const marks: Mark[] = []
      for (const [page, position] of meeting(start, end)) {
        const mark = page.mark(position)
        if (mark) marks.push(mark)
      }
      return marks
    },
    isCoded(code, start, end) {
      for (const [page, position] of meeting(start, end)) if (page.codeAt(position) === code) return true
      return false
    },
    forEachStart(visit) {
      for (const page of pages) page.forEachStart(visit)
    },
    changesFrom(before) {
      const earlier = new Set(pagesOf.get(before))
      const added = pages.filter((page) => !earlier.delete(page))
      return [...earlier, ...added].map(({ starts, lastEnd }) => ({ start: starts[0] ?? 0, end: lastEnd }))
    },
  }
  pagesOf.set(index, pages)
  return index
}

/** How many come before each, and at the end the total. */
function runningTotal(sizes: readonly number[]): number[] {
  const totals = [0]
  for (const size of sizes) totals.push((totals.at(-1) ?? 0) + size)
  return totals
}

/** The last position whose value is at most `bound`, in sorted `values` of which the first is; never the final total. */
function lastAtMost(values: readonly number[], bound: number): number {
  let [low, high] = [0, values.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) <= bound) low = middle
    else high = middle
  }
  return low
}

function slotOf(pages: readonly PageMarks[], page: number): number {
  let [low, high] = [0, pages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pages[middle]?.page ?? 0) < page) low = middle + 1
    else high = middle
  }
  return pages[low]?.page === page ? low : -1
}
