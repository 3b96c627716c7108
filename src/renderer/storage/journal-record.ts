import type { Edit } from '#core/edits/edit'
import { base64Encode } from '#core/formats/json/base64'
import type { JournalContent } from '#core/journal/record'
import type { Article } from '#core/model/article'
import type { ProjectDatabase } from './database'
import type { LogRow, Sums } from './rows'

/** An edit that the database has, and how it left the rows. */
export interface Written {
  readonly n: number
  readonly pages: number
  readonly sums: Sums | null
  readonly edit: Edit
}

/** @param pages rows of `pages`, where the row of the edit does not say */
export const writtenAs = ({ n, edit, end }: LogRow, pages: number): Written => ({
  n,
  edit,
  pages: end?.pages ?? pages,
  sums: end?.sums ?? null,
})

/** The JSON text of the record: the edit, and the texts and files of the articles it brought. */
export async function recordOf(database: ProjectDatabase, { n, pages, sums, edit }: Written): Promise<string> {
  const articles = edit.changes.flatMap((change) => (change.kind === 'add-article' ? [change.article] : []))
  const contents = articles.length > 0 ? await contentsOf(database, articles) : []
  return JSON.stringify({ n, pages, ...(sums && { sums }), edit, contents })
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
