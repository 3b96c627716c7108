import type { State } from '#core/edits/state'
import type { Annotation } from '#core/model/annotation'
import type { AnnotationId, ArticleId, LinkId } from '#core/model/ids'
import type { Link } from '#core/model/link'
import { type Problem, problem } from '#core/model/problem'
import { compareText } from './compare-text'
import { groupBy } from './group-by'
import type { Outline } from './outline'
import { markColumns, type OutlineRow } from './outline-row'
import { compareAnnotations, type PageKey, type PageRow, pageOf } from './page'
import type { TouchedInArticle } from './touched'

interface Replaced<T> {
  readonly before: T | null
  readonly after: T | null
}

/** What an edit does to the annotations and links of one article: before and after of each that it names. */
export interface ArticleDraft {
  readonly article: ArticleId
  readonly outline: Outline
  readonly annotations: ReadonlyMap<AnnotationId, Replaced<Annotation>>
  readonly links: ReadonlyMap<LinkId, Replaced<Link>>
}

/** Pages that hold the annotations an edit names. */
export function pagesTouched(article: ArticleId, touched: TouchedInArticle, outline: Outline): PageKey[] {
  const pages = new Set([...touched.annotations].flatMap((id) => outline.place(id)?.page ?? []))
  return [...pages].map((page) => [article, page])
}

export function annotationsBefore(touched: TouchedInArticle, outline: Outline, pages: readonly PageRow[]): Annotation[] {
  const byPage = new Map(pages.map((row) => [row.page, row]))
  return [...touched.annotations].flatMap((id) => {
    const place = outline.place(id)
    return (place && byPage.get(place.page)?.annotations[place.position]) ?? []
  })
}

export function linksBefore(touched: TouchedInArticle, outline: Outline): Link[] {
  return [...touched.links].flatMap(([id, from]) => outline.linksFrom(from).find((l) => l.id === id) ?? [])
}

export function draftArticle(
  article: ArticleId,
  touched: TouchedInArticle,
  outline: Outline,
  before: { readonly annotations: readonly Annotation[]; readonly links: readonly Link[] },
  after: State,
): ArticleDraft {
  const annotations = new Map(before.annotations.map((a) => [a.id, a]))
  const links = new Map(before.links.map((l) => [l.id, l]))
  return {
    article,
    outline,
    annotations: new Map(
      [...touched.annotations].map((id) => [id, { before: annotations.get(id) ?? null, after: after.annotations.get(id) ?? null }]),
    ),
    links: new Map([...touched.links.keys()].map((id) => [id, { before: links.get(id) ?? null, after: after.links.get(id) ?? null }])),
  }
}

/** A removed annotation may not leave links behind, also not one that another window has just made. */
export function checkNoLooseLinks({ annotations, links, outline }: ArticleDraft): Problem | null {
  const removed = new Set([...annotations].flatMap(([id, a]) => (a.before && !a.after ? [id] : [])))
  if (removed.size === 0) return null
  const stays = (link: Link) => links.get(link.id)?.after !== null
  const old = [...removed].flatMap((id) => [...outline.linksFrom(id), ...outline.linksTo(id)])
  const added = [...links.values()].flatMap((l) => l.after ?? [])
  const loose = old.some(stays) || added.some((l) => removed.has(l.from) || removed.has(l.to))
  return loose ? problem('annotation-has-links') : null
}

/** Pages whose annotations the edit changes, before or after. */
export function dirtyPages(draft: ArticleDraft): PageKey[] {
  const pages = pagesOf([...draft.annotations.values()].filter((a) => a.before !== a.after))
  return [...pages].map((page) => [draft.article, page])
}

/** The dirty pages as the edit leaves them. @param pages as they were, for exactly `dirtyPages` */
export function redrawPages(draft: ArticleDraft, pages: readonly PageRow[]): PageRow[] {
  const changed = [...draft.annotations.values()].filter((a) => a.before !== a.after)
  const gone = new Set(changed.flatMap((a) => a.before?.id ?? []))
  const came = groupBy(
    changed.flatMap((a) => a.after ?? []),
    pageOf,
  )
  return pages.map((row) => {
    const kept = row.annotations.filter((a) => !gone.has(a.id))
    return { ...row, annotations: [...kept, ...(came.get(row.page) ?? [])].sort(compareAnnotations) }
  })
}

/** The outlines that the edit changes, as it leaves them. @param redrawn what `redrawPages` gave */
export function redrawOutlines(draft: ArticleDraft, redrawn: readonly PageRow[]): OutlineRow[] {
  const { article, outline } = draft
  const moved = pagesWithChangedMarks(draft)
  const dirty = new Set([...moved, ...pagesWithChangedLinks(draft)])
  const links = distributeLinks(draft, dirty)
  const annotations = new Map(redrawn.map((row) => [row.page, row.annotations]))
  return [...dirty].map((page) => {
    const known = moved.has(page) ? null : outline.row(page)
    const columns = known ?? markColumns(annotations.get(page) ?? [])
    return { ...columns, article, page, links: (links.get(page) ?? []).sort((a, b) => compareText(a.id, b.id)) }
  })
}

/** Attributes, memo and certainty are not in the outline. */
const pagesWithChangedMarks = ({ annotations }: ArticleDraft): Set<number> =>
  pagesOf([...annotations.values()].filter(({ before, after }) => before?.anchor !== after?.anchor || before?.code !== after?.code))

const pagesOf = (annotations: readonly Replaced<Annotation>[]): Set<number> =>
  new Set(annotations.flatMap(({ before, after }) => [before, after]).flatMap((a) => (a ? [pageOf(a)] : [])))

function pagesWithChangedLinks(draft: ArticleDraft): Set<number> {
  const changed = [...draft.links.values()].filter((l) => l.before !== l.after)
  const ends = changed.flatMap((l) => [l.before, l.after]).flatMap((l) => (l ? [l.from] : []))
  return new Set(ends.flatMap((from) => [draft.outline.place(from)?.page, pageAfter(draft, from)].flatMap((page) => page ?? [])))
}

function pageAfter({ annotations, outline }: ArticleDraft, id: AnnotationId): number | undefined {
  const touched = annotations.get(id)
  if (touched) return touched.after ? pageOf(touched.after) : undefined
  return outline.place(id)?.page
}

/** The links of the dirty pages, each on the page of the annotation it leaves from. */
function distributeLinks(draft: ArticleDraft, pages: ReadonlySet<number>): Map<number | undefined, Link[]> {
  const links = new Map([...pages].flatMap((page) => draft.outline.row(page)?.links ?? []).map((l) => [l.id, l]))
  for (const [id, { after }] of draft.links) {
    if (after) links.set(id, after)
    else links.delete(id)
  }
  return groupBy(links.values(), (link) => pageAfter(draft, link.from))
}
