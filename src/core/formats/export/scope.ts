import type { Loss } from '#core/formats/export/losses'
import type { ArticleStatus } from '#core/model/article'
import type { ArticleId, CodeId, CoderId } from '#core/model/ids'
import type { Project } from '#core/model/project'
import type { Snapshot } from '#core/model/snapshot'

/** Which part of a project goes out; `null` puts no limit. */
export interface Scope {
  readonly articles: readonly ArticleId[] | null
  readonly statuses: readonly ArticleStatus[] | null
  readonly codes: readonly CodeId[] | null
  readonly coders: readonly CoderId[] | null
}

export const WHOLE_PROJECT: Scope = { articles: null, statuses: null, codes: null, coders: null }

function chosen<T>(values: readonly T[] | null): (value: T) => boolean {
  const set = values && new Set(values)
  return (value) => set?.has(value) ?? true
}

const isWhole = (scope: Scope): boolean => Object.values(scope).every((limit) => limit === null)

function projectOf({ suggestions, ...project }: Project, hasCoder: (id: CoderId) => boolean): Project {
  const coders = project.coders.filter(({ id }) => hasCoder(id))
  return { ...project, coders, ...(suggestions && { suggestions: { ...suggestions, offFor: suggestions.offFor.filter(hasCoder) } }) }
}

/**
 * The project without what is outside `scope`: articles with their sources, annotations, and links with both ends in it. The codebook stays
 * whole; the log goes, because it tells of everything.
 */
export function inScope(snapshot: Snapshot, scope: Scope): Snapshot {
  if (isWhole(scope)) return snapshot
  const [hasId, hasStatus, hasCode, hasCoder] = [chosen(scope.articles), chosen(scope.statuses), chosen(scope.codes), chosen(scope.coders)]
  const articles = snapshot.articles.filter(({ id, status }) => hasId(id) && hasStatus(status))
  const hasArticle = chosen(articles.map(({ id }) => id))
  const hasSource = chosen(articles.map(({ source }) => source))
  const annotations = snapshot.annotations.filter(({ article, code, coder }) => hasArticle(article) && hasCode(code) && hasCoder(coder))
  const hasAnnotation = chosen(annotations.map(({ id }) => id))
  const initiatives = initiativesOf(snapshot, annotations, hasCoder)
  const registrars = new Set(initiatives.map(({ coder }) => coder))
  return {
    project: projectOf(snapshot.project, (id) => hasCoder(id) || registrars.has(id)),
    codebook: snapshot.codebook,
    sources: snapshot.sources.filter(({ hash }) => hasSource(hash)),
    articles,
    annotations,
    links: snapshot.links.filter(({ from, to, coder }) => hasAnnotation(from) && hasAnnotation(to) && hasCoder(coder)),
    initiatives,
    rejections: snapshot.rejections.filter(({ coder }) => hasCoder(coder)),
    history: [],
  }
}

/** Those that an annotation in the scope mentions, whoever registered them, with what coders in the scope decided. */
function initiativesOf(
  { initiatives }: Snapshot,
  annotations: Snapshot['annotations'],
  hasCoder: (id: CoderId) => boolean,
): Snapshot['initiatives'] {
  const mentioned = new Set(annotations.map(({ initiative }) => initiative))
  return initiatives
    .filter(({ id }) => mentioned.has(id))
    .map(({ settlements = [], ...initiative }) => {
      const kept = settlements.filter(({ coder }) => hasCoder(coder))
      return { ...initiative, ...(kept.length > 0 && { settlements: kept }) }
    })
}

/** What the scope takes away from the things that are in it: links to annotations outside, and the log. */
export function scopeLosses(whole: Snapshot, scope: Scope): readonly Loss[] {
  if (isWhole(scope)) return []
  const part = inScope(whole, scope)
  const inside = new Set(part.annotations.map(({ id }) => id))
  const touching = whole.links.filter(({ from, to }) => inside.has(from) || inside.has(to)).length
  const losses: Loss[] = [
    { code: 'links-out-of-scope', count: touching - part.links.length },
    { code: 'history', count: whole.history.length },
  ]
  return losses.filter(({ count }) => count > 0)
}
