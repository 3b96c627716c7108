import { Dexie } from 'dexie'
import { newestFirst } from '#core/analysis/article-query'
import type { Annotation } from '#core/model/annotation'
import type { Article } from '#core/model/article'
import type { CodeId } from '#core/model/ids'
import type { ProjectDatabase } from './database'
import type { PageKey } from './page'
import { unpackPage } from './stored-page'

/** Articles read in one transaction. */
const BATCH = 24

interface CodedArticle {
  readonly article: Article
  readonly annotations: readonly Annotation[]
}

/**
 * The annotations of a project, article by article in the order of the library, those of each in reading order.
 * @param codes only pages with such an annotation are read; other annotations of theirs come along. `null` for all
 */
export async function* readCoded(database: ProjectDatabase, codes: ReadonlySet<CodeId> | null): AsyncGenerator<CodedArticle> {
  if (codes?.size === 0) return
  const rows = await database.articles.toArray()
  const articles = newestFirst(rows.sort((a, b) => a.order - b.order).flatMap(({ article }) => article ?? []))
  for (let done = 0; done < articles.length; done += BATCH) yield* await readBatch(database, articles.slice(done, done + BATCH), codes)
}

function readBatch(database: ProjectDatabase, articles: readonly Article[], codes: ReadonlySet<CodeId> | null): Promise<CodedArticle[]> {
  return database.transaction('r', database.pages, database.outlines, async () =>
    Promise.all(articles.map(async (article) => ({ article, annotations: await readArticle(database, article, codes) }))),
  )
}

async function readArticle(database: ProjectDatabase, { id }: Article, codes: ReadonlySet<CodeId> | null): Promise<readonly Annotation[]> {
  const all = database.pages.where(':id').between([id, Dexie.minKey], [id, Dexie.maxKey])
  if (codes === null) return (await all.toArray()).flatMap((page) => unpackPage(page).annotations)
  const outlines = await database.outlines.where(':id').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray()
  const keys = outlines.filter((row) => row.codes.some((code) => codes.has(code))).map((row): PageKey => [row.article, row.page])
  return (await database.pages.bulkGet(keys)).flatMap((page) => (page ? unpackPage(page).annotations : []))
}
