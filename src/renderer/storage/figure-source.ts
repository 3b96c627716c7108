import { Dexie } from 'dexie'
import type { Article } from '#core/model/article'
import type { Link } from '#core/model/link'
import type { ProjectDatabase } from './database'
import { type PageKey, type PageRow, pageName } from './page'
import { readMeta } from './read-rows'
import { unpackPage } from './stored-page'
import { unique } from './unique'

/** Takes pages in, each with the links that leave it. */
export interface PageReader {
  setPage(page: PageRow, links: readonly Link[]): void
}

/** Reads all of one article's figures. Runs in the transaction of the caller. */
async function readArticle(database: ProjectDatabase, index: PageReader, { id }: Article): Promise<void> {
  const range = [
    [id, Dexie.minKey],
    [id, Dexie.maxKey],
  ] as const
  const [pages, outlines] = await Promise.all([
    database.pages
      .where(':id')
      .between(...range)
      .toArray(),
    database.outlines
      .where(':id')
      .between(...range)
      .toArray(),
  ])
  const links = new Map(outlines.map((row) => [row.page, row.links]))
  for (const row of pages) index.setPage(unpackPage(row), links.get(row.page) ?? [])
}

/** Reads some articles' figures, all as of one moment. */
export function readArticles(database: ProjectDatabase, index: PageReader, articles: readonly Article[]): Promise<unknown> {
  return database.transaction('r', database.pages, database.outlines, async () =>
    Promise.all(articles.map((article) => readArticle(database, index, article))),
  )
}

/** The project around the figures, and the position in the log it is as of. `null` when there is no project. */
export function readAround(database: ProjectDatabase) {
  return database.transaction('r', database.meta, database.articles, database.edits, async () => {
    const meta = await readMeta(database)
    const [rows, newest] = await Promise.all([database.articles.toArray(), database.edits.orderBy(':id').lastKey()])
    const articles = rows.sort((a, b) => a.order - b.order).flatMap((row) => row.article ?? [])
    return meta && { ...meta, articles, n: Number(newest ?? 0) }
  })
}

/**
 * Reads again what the edits after position `n` wrote.
 * @returns the position of the newest edit; `n` when there was none
 */
export async function readEdited(database: ProjectDatabase, index: PageReader, n: number): Promise<number> {
  const { edits, pages, outlines } = database
  return database.transaction('r', edits, pages, outlines, async () => {
    const rows = await edits.where(':id').above(n).toArray()
    const keys = unique(
      rows.flatMap((row) => row.pages),
      pageName,
    )
    const [stored, drawn] = await Promise.all([pages.bulkGet([...keys]), outlines.bulkGet([...keys])])
    keys.forEach(([article, page]: PageKey, i) => {
      const row = stored[i]
      index.setPage(row ? unpackPage(row) : { article, page, annotations: [] }, drawn[i]?.links ?? [])
    })
    return rows.at(-1)?.n ?? n
  })
}
