import type { Edit } from '#core/edits/edit'
import type { Annotation } from '#core/model/annotation'
import type { ArticleId } from '#core/model/ids'
import type { Link } from '#core/model/link'
import type { Snapshot } from '#core/model/snapshot'
import { compareText } from './compare-text'
import type { ProjectDatabase } from './database'
import { groupBy } from './group-by'
import { markColumns, type OutlineRow } from './outline-row'
import { compareAnnotations, type PageRow, pageOf } from './page'
import type { ArticleRow, TallyRow } from './rows'
import { packPage } from './stored-page'
import { moveTally, NO_TALLY, tallyOf } from './tally'
import { threadLog } from './thread-log'
import { ownBytes } from './write-rows'

/** Fills an empty database with a whole project, log included, in one transaction. */
export async function writeSnapshot(database: ProjectDatabase, snapshot: Snapshot): Promise<void> {
  const pages = pageRows(snapshot.annotations)
  const outlines = outlineRows(pages, snapshot.links)
  const articles = articleRows(snapshot)
  const log = threadLog(snapshot.history, new Set(snapshot.articles.map((a) => a.id)), pages.length)
  await database.transaction('rw', database.tables, async () =>
    Promise.all([
      database.meta.bulkAdd([
        { name: 'project', value: snapshot.project },
        { name: 'codebook', value: snapshot.codebook },
      ]),
      database.sources.bulkAdd(snapshot.sources.map((source) => ({ ...source, bytes: ownBytes(source.bytes) }))),
      database.articles.bulkAdd(articles),
      database.texts.bulkAdd(snapshot.articles.map(({ id, content }) => ({ id, ...content }))),
      database.pages.bulkAdd(pages.map(packPage)),
      database.outlines.bulkAdd(outlines),
      database.tallies.bulkAdd(tallyRows(outlines)),
      database.rejections.bulkAdd(snapshot.rejections),
      database.edits.bulkAdd(log),
    ]),
  )
}

function pageRows(annotations: readonly Annotation[]): PageRow[] {
  const byArticle = groupBy(annotations, (a) => a.article)
  return [...byArticle].flatMap(([article, own]) =>
    [...groupBy(own, pageOf)].map(([page, rows]) => ({ article, page, annotations: rows.sort(compareAnnotations) })),
  )
}

function outlineRows(pages: readonly PageRow[], links: readonly Link[]): OutlineRow[] {
  const linksByFrom = groupBy(links, (l) => l.from)
  return pages.map(({ article, page, annotations }) => ({
    article,
    page,
    ...markColumns(annotations),
    links: annotations.flatMap((a) => linksByFrom.get(a.id) ?? []).sort((a, b) => compareText(a.id, b.id)),
  }))
}

function tallyRows(outlines: readonly OutlineRow[]): TallyRow[] {
  return [...groupBy(outlines, (row) => row.article)].map(([article, rows]) => ({
    article,
    ...rows.reduce((tally, row) => moveTally(tally, NO_TALLY, tallyOf(row)), NO_TALLY),
  }))
}

/** In the snapshot's order; an article that the log knows and the snapshot does not keeps its place after the one added before it. */
function articleRows({ articles, history }: Snapshot): ArticleRow[] {
  const live = new Map(articles.map(({ content: _, ...article }) => [article.id, article]))
  const order = articles.map((a) => a.id)
  let previous: ArticleId | null = null
  for (const id of addedArticles(history)) {
    if (!live.has(id)) order.splice(previous ? order.indexOf(previous) + 1 : 0, 0, id)
    previous = id
  }
  return order.map((id, i) => ({ id, order: i, article: live.get(id) ?? null }))
}

/** In the order they first came. */
function addedArticles(history: readonly Edit[]): Set<ArticleId> {
  return new Set(history.flatMap((edit) => edit.changes).flatMap((c) => (c.kind === 'add-article' ? [c.article.id] : [])))
}
