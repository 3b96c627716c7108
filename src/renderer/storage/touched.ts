import { type Change, touches } from '#core/edits/change'
import type { AnnotationId, ArticleId, InitiativeId, LinkId } from '#core/model/ids'
import type { Rejection } from '#core/model/rejection'

/** The rows that an edit names, each once. */
export interface Touched {
  readonly articles: ReadonlySet<ArticleId>
  /** `all`: every one is looked at. */
  readonly initiatives: { readonly ids: ReadonlySet<InitiativeId>; readonly all: boolean }
  readonly rejections: ReadonlySet<Rejection['key']>
  readonly inArticles: ReadonlyMap<ArticleId, TouchedInArticle>
}

export interface TouchedInArticle {
  readonly annotations: Set<AnnotationId>
  /** Each with the annotation it leaves from. */
  readonly links: Map<LinkId, AnnotationId>
}

export function touchedBy(changes: readonly Change[]): Touched {
  const articles = new Set<ArticleId>()
  const initiatives = { ids: new Set<InitiativeId>(), all: false }
  const rejections = new Set<Rejection['key']>()
  const inArticles = new Map<ArticleId, TouchedInArticle>()
  const inArticle = (id: ArticleId): TouchedInArticle => {
    const known = inArticles.get(id) ?? { annotations: new Set(), links: new Map() }
    inArticles.set(id, known)
    return known
  }
  for (const touch of changes.flatMap(touches)) {
    if (touch.row === 'article') articles.add(touch.id)
    if (touch.row === 'initiative') initiatives.ids.add(touch.id)
    if (touch.row === 'initiatives') initiatives.all = true
    if (touch.row === 'rejection') rejections.add(touch.key)
    if (touch.row === 'annotation') inArticle(touch.article).annotations.add(touch.id)
    if (touch.row === 'link') inArticle(touch.article).links.set(touch.id, touch.from)
  }
  return { articles, initiatives, rejections, inArticles }
}
