import type { Annotation } from '#core/model/annotation'
import type { Article, ArticleText } from '#core/model/article'
import type { ArticleId } from '#core/model/ids'
import type { Link } from '#core/model/link'
import { problem } from '#core/model/problem'
import type { Snapshot } from '#core/model/snapshot'
import { fail, ok, type Result } from '#core/util/result'
import { arePagesSummed } from './check-sums'
import { compareText } from './compare-text'
import type { ProjectDatabase } from './database'
import { groupBy } from './group-by'
import type { OutlineRow } from './outline-row'
import { readMeta } from './read-rows'
import { type StoredPage, unpackPage } from './stored-page'
import { unique } from './unique'

/** The whole project at one moment, always in the same order: see `Snapshot`'s members below. */
export function readSnapshot(database: ProjectDatabase): Promise<Result<Snapshot>> {
  return readAll(database).catch((error: unknown) => {
    // A damaged row may come back without its members.
    if (error instanceof TypeError) return fail(problem('rows-damaged'))
    throw error
  })
}

function readAll(database: ProjectDatabase): Promise<Result<Snapshot>> {
  return database.transaction('r', database.tables, async () => {
    const meta = await readMeta(database)
    if (!meta) return fail(problem('project-not-there'))
    const articles = await readArticles(database)
    if (!articles) return fail(problem('text-missing'))
    const { project, codebook } = meta
    const sources = await readSources(database, articles)
    const [pages, outlines] = await Promise.all([database.pages.toArray(), database.outlines.toArray()])
    if (!(await arePagesSummed(database, pages, outlines))) return fail(problem('rows-damaged'))
    const { annotations, links } = annotationsOf(pages, outlines, articles)
    const initiatives = (await database.initiatives.toArray()).flatMap((row) => row.initiative ?? [])
    const rejections = await database.rejections.toArray()
    const history = (await database.edits.toArray()).map((row) => row.edit)
    return ok({ project, codebook, sources, articles, annotations, links, initiatives, rejections, history })
  })
}

type ArticleWithText = Article & { readonly content: ArticleText }

/** In the order they were added; `null` when a text is missing. */
async function readArticles(database: ProjectDatabase): Promise<ArticleWithText[] | null> {
  const rows = (await database.articles.toArray()).sort((a, b) => a.order - b.order)
  const live = rows.flatMap((row) => row.article ?? [])
  const texts = await database.texts.bulkGet(live.map((a) => a.id))
  if (texts.includes(undefined)) return null
  return live.map((article, i) => ({ ...article, content: { text: texts[i]?.text ?? '', blocks: texts[i]?.blocks ?? [] } }))
}

/** Of the articles, in their order, each once. */
async function readSources(database: ProjectDatabase, articles: readonly Article[]) {
  const hashes = unique(
    articles.map((a) => a.source),
    (hash) => hash,
  )
  return (await database.sources.bulkGet(hashes)).flatMap((source) => source ?? [])
}

/** By article; annotations in reading order, links by id. */
function annotationsOf(storedPages: readonly StoredPage[], outlineRows: readonly OutlineRow[], articles: readonly Article[]) {
  const pages = groupBy(storedPages.map(unpackPage), (row) => row.article)
  const outlines = groupBy(outlineRows, (row) => row.article)
  const inOrder = <T extends { page: number }, V>(rows: ReadonlyMap<ArticleId, T[]>, id: ArticleId, values: (row: T) => readonly V[]) =>
    (rows.get(id) ?? []).sort((a, b) => a.page - b.page).flatMap(values)
  const annotations: Annotation[] = articles.flatMap(({ id }) => inOrder(pages, id, (row) => row.annotations))
  const links: Link[] = articles.flatMap(({ id }) => inOrder(outlines, id, (row) => row.links).sort((a, b) => compareText(a.id, b.id)))
  return { annotations, links }
}
