import type { Edit } from '#core/edits/edit'
import { base64Encode } from '#core/formats/json/base64'
import type { JournalContent } from '#core/journal/record'
import type { Article } from '#core/model/article'
import type { Problem } from '#core/model/problem'
import type { Result } from '#core/util/result'
import type { ProjectDatabase } from './database'

/** An edit that the database has. */
export interface Written {
  readonly n: number
  readonly pages: number
  readonly edit: Edit
}

/** Brings edits into the journal in the order they were made, many at once when the disk is slower than the coder. */
export interface Journalling {
  /** The journal will have it, sooner or later; `wake` is called when that or its problem changes. */
  add(written: Written): void
  /** Edits that are not in the journal yet. */
  behind(): number
  /** Why the journal cannot be written; it is tried again with the next edit. */
  problem(): Problem | null
}

export function createJournalling(
  database: ProjectDatabase,
  append: (records: readonly string[]) => Promise<Result<void>>,
  wake: () => void,
): Journalling {
  let waiting: readonly Written[] = []
  let reason: Problem | null = null
  let writing = false

  async function write(): Promise<void> {
    if (writing) return
    writing = true
    while (waiting.length > 0) {
      const batch = waiting
      const records = await Promise.all(batch.map((written) => recordOf(database, written)))
      const appended = await append(records)
      reason = appended.ok ? null : appended.problem
      if (!appended.ok) break
      waiting = waiting.slice(batch.length)
    }
    writing = false
    wake()
  }

  return {
    add: (written) => {
      waiting = [...waiting, written]
      void write()
    },
    behind: () => waiting.length,
    problem: () => reason,
  }
}

/** The JSON text of the record: the edit, and the texts and files of the articles it brought. */
async function recordOf(database: ProjectDatabase, { n, pages, edit }: Written): Promise<string> {
  const articles = edit.changes.flatMap((change) => (change.kind === 'add-article' ? [change.article] : []))
  const contents = articles.length > 0 ? await contentsOf(database, articles) : []
  return JSON.stringify({ n, pages, edit, contents })
}

async function contentsOf(database: ProjectDatabase, articles: readonly Article[]): Promise<JournalContent[]> {
  const [texts, sources] = await Promise.all([
    database.texts.bulkGet(articles.map(({ id }) => id)),
    database.sources.bulkGet(articles.map(({ source }) => source)),
  ])
  return articles.flatMap(({ id }, i) => {
    const [text, source] = [texts[i], sources[i]]
    if (!text || !source) return []
    return [{ article: id, text: text.text, blocks: text.blocks, source: { ...source, bytes: base64Encode(source.bytes) } }]
  })
}
