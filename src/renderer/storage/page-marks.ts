import type { AnnotationId, CodeId } from '#core/model/ids'
import { createMaxTree, type MaxTree } from './max-tree'
import type { OutlineRow } from './outline-row'
import type { Mark } from './project-port'

/** The marks of one page, made for lookup. Positions count from 0 within the page. */
export interface PageMarks {
  readonly page: number
  readonly size: number
  readonly starts: Int32Array
  /** The greatest end of a hull. */
  readonly lastEnd: number
  /** Over the ends of the hulls. */
  ends(): MaxTree
  mark(position: number): Mark | null
  /** Of a mark that is not made for it. */
  codeAt(position: number): CodeId
  /** Reads the columns; no mark is made. */
  forEachStart(visit: (start: number, code: CodeId) => void): void
  has(id: AnnotationId): boolean
  /** -1 when absent. */
  positionOf(id: AnnotationId): number
}

/** @param places notes on which page each annotation was that somebody asked for */
export function createPageMarks(row: OutlineRow, places: Map<AnnotationId, number>): PageMarks {
  const made: (Mark | undefined)[] = []
  let positions: ReadonlyMap<AnnotationId, number> | null = null
  let ends: MaxTree | null = null

  return {
    page: row.page,
    size: row.ids.length,
    starts: row.starts,
    lastEnd: row.ends.reduce((last, end) => Math.max(last, end), -1),
    ends: () => {
      ends ??= createMaxTree(row.ends)
      return ends
    },
    has: (id) => row.ids.includes(id),
    mark(position) {
      const known = made[position]
      if (known) return known
      const mark = readMark(row, position)
      if (!mark) return null
      made[position] = mark
      places.set(mark.id, row.page)
      return mark
    },
    codeAt: (position) => codeAt(row, position),
    forEachStart(visit) {
      for (let i = 0; i < row.ids.length; i++) visit(row.starts[i] ?? 0, codeAt(row, i))
    },
    positionOf(id) {
      positions ??= new Map(row.ids.map((known, i) => [known, i]))
      return positions.get(id) ?? -1
    },
  }
}

const codeAt = (row: OutlineRow, position: number): CodeId => row.codes[row.codeIndexes[position] ?? 0] as CodeId

function readMark(row: OutlineRow, position: number): Mark | null {
  const id = row.ids[position]
  if (id === undefined) return null
  return {
    id,
    code: codeAt(row, position),
    start: row.starts[position] ?? 0,
    end: row.ends[position] ?? 0,
    spans: row.spans.get(position) ?? null,
  }
}
