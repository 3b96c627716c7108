import type { AnnotationId } from '#core/model/ids'
import type { Link } from '#core/model/link'
import { groupBy } from './group-by'
import { createMarkIndex } from './mark-index'
import { isEmptyOutline, type OutlineRow } from './outline-row'
import { pageAt } from './page'
import { createPageMarks, type PageMarks } from './page-marks'
import type { MarkIndex } from './project-port'

/** Where everything is in one article: marks and links, without the annotations themselves. A value; a change makes a new one. */
export interface Outline {
  readonly marks: MarkIndex
  row(page: number): OutlineRow | null
  /** The page of an annotation and its position there, or `null` when the article has no such annotation. */
  place(id: AnnotationId): { readonly page: number; readonly position: number } | null
  linksFrom(id: AnnotationId): readonly Link[]
  linksTo(id: AnnotationId): readonly Link[]
  /** With some pages replaced; the others keep what was built for them. */
  replace(rows: readonly OutlineRow[]): Outline
}

interface OutlinePage {
  readonly row: OutlineRow
  readonly marks: PageMarks
}

const NO_LINKS: readonly Link[] = []

/** @param rows of one article, in any order */
export function createOutline(rows: readonly OutlineRow[]): Outline {
  const places = new Map<AnnotationId, number>()
  return build(new Map(), rows, places)
}

function build(kept: ReadonlyMap<number, OutlinePage>, rows: readonly OutlineRow[], places: Map<AnnotationId, number>): Outline {
  const pages = new Map(kept)
  for (const row of rows) {
    if (isEmptyOutline(row)) pages.delete(row.page)
    else pages.set(row.page, { row, marks: createPageMarks(row, places) })
  }
  const inOrder = [...pages.values()].map((p) => p.marks).sort((a, b) => a.page - b.page)
  const marks = createMarkIndex(inOrder, places)
  let ends: LinkEnds | null = null
  const links = () => {
    ends ??= linkEnds(pages.values())
    return ends
  }
  return {
    marks,
    row: (page) => pages.get(page)?.row ?? null,
    place(id) {
      const mark = marks.byId(id)
      if (!mark) return null
      const page = pageAt(mark.start)
      return { page, position: pages.get(page)?.marks.positionOf(id) ?? -1 }
    },
    linksFrom: (id) => links().from.get(id) ?? NO_LINKS,
    linksTo: (id) => links().to.get(id) ?? NO_LINKS,
    replace: (changed) => build(pages, changed, places),
  }
}

interface LinkEnds {
  readonly from: ReadonlyMap<AnnotationId, readonly Link[]>
  readonly to: ReadonlyMap<AnnotationId, readonly Link[]>
}

function linkEnds(pages: Iterable<OutlinePage>): LinkEnds {
  const links = [...pages].flatMap((p) => p.row.links)
  return { from: groupBy(links, (l) => l.from), to: groupBy(links, (l) => l.to) }
}
