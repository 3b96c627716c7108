import { printable } from '#core/formats/export/characters'
import type { LossCode } from '#core/formats/export/losses'
import type { Link } from '#core/model/link'
import type { Snapshot } from '#core/model/snapshot'
import { canonicalJson } from '#core/util/canonical-json'

const byId = <T extends { readonly id: string }>(things: readonly T[]): readonly T[] => [...things].sort((a, b) => (a.id < b.id ? -1 : 1))

type Coders = ReadonlyMap<string, string>

/** The links that a format keeps: a link's own id, coder and time only where they are not among the losses. */
function linksOf(links: readonly Link[], lost: ReadonlySet<LossCode>, coders: Coders) {
  const kept = links.filter(({ from, to }) => !lost.has('links-across-coders') || coders.get(from) === coders.get(to))
  return kept
    .map(({ id, type, article, from, to, role, coder, createdAt }) => ({
      ...{ type, article, from, to },
      ...(!lost.has('link-roles') && { role }),
      ...(!lost.has('link-coders') && { coder }),
      ...(!lost.has('link-times') && { id, createdAt }),
    }))
    .map((link) => JSON.stringify(link))
    .sort()
}

/**
 * Everything of a project that an export and import must keep, but for the losses it states: ids, texts, blocks, places, values, memos, coders,
 * links. Characters that a file cannot hold count as U+FFFD, and a source is another where its bytes are lost.
 */
export function essenceOf(snapshot: Snapshot, losses: readonly LossCode[]): string {
  const lost = new Set(losses)
  const { project, codebook, articles, annotations, links, initiatives } = snapshot
  const coders = new Map<string, string>(annotations.map(({ id, coder }) => [id, coder]))
  const kept = {
    ...{ project, codebook, initiatives, annotations: byId(annotations), links: linksOf(links, lost, coders) },
    articles: byId(articles).map(({ source, textHash, ...article }) => article),
  }
  return canonicalJson(JSON.parse(JSON.stringify(kept, (_name, value: unknown) => (typeof value === 'string' ? printable(value) : value))))
}
