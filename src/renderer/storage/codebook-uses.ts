import type { CodeId, LinkTypeId } from '#core/model/ids'
import type { CodebookUses } from './codebook-port'
import type { ProjectDatabase } from './database'

const countUp = <Key>(counts: Map<Key, number>, key: Key): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

/** Counts from the outlines alone: no annotation is read. */
export async function readUses(database: ProjectDatabase): Promise<CodebookUses> {
  const annotations = new Map<CodeId, number>()
  const articles = new Map<CodeId, Set<string>>()
  const links = new Map<LinkTypeId, number>()
  await database.outlines.each((row) => {
    for (const index of row.codeIndexes) {
      const code = row.codes[index]
      if (code !== undefined) countUp(annotations, code)
    }
    for (const code of row.codes) articles.set(code, (articles.get(code) ?? new Set()).add(row.article))
    for (const { type } of row.links) countUp(links, type)
  })
  return { annotations, articles: new Map([...articles].map(([code, own]) => [code, own.size])), links }
}
