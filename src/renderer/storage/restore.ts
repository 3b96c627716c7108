import { articleOrder } from '#core/journal/article-order'
import type { Annotation } from '#core/model/annotation'
import type { Link } from '#core/model/link'
import type { Snapshot } from '#core/model/snapshot'
import { compareText } from './compare-text'
import type { ProjectDatabase } from './database'
import { groupBy } from './group-by'
import { markColumns, type OutlineRow } from './outline-row'
import { compareAnnotations, type PageRow, pageOf } from './page'
import type { ArticleRow, InitiativeRow, TallyRow } from './rows'
import { packPage } from './stored-page'
import { sumOfPages, sumOfRows } from './sums'
import { moveTally, NO_TALLY, tallyOf } from './tally'
import { threadLog } from './thread-log'
import { ownBytes } from './write-rows'

/** Fills an empty database with a whole project, log included, in one transaction. */
export async function writeSnapshot(database: ProjectDatabase, snapshot: Snapshot): Promise<void> {
  const pages = pageRows(snapshot.annotations)
  const outlines = outlineRows(pages, snapshot.links)
  const articles = articleRows(snapshot)
  const log = threadLog(snapshot.history, new Set(snapshot.articles.map((a) => a.id)), pages.length)
  const tallies = tallyRows(outlines)
  const initiatives = initiativeRows(snapshot)
  const { project, codebook, rejections } = snapshot
  const storedPages = pages.map(packPage)
  await database.transaction('rw', database.tables, async () => {
    const writes = Promise.all([
      database.pages.bulkAdd(storedPages),
      database.outlines.bulkAdd(outlines),
      database.sources.bulkAdd(snapshot.sources.map((source) => ({ ...source, bytes: ownBytes(source.bytes) }))),
      database.texts.bulkAdd(snapshot.articles.map(({ id, content }) => ({ id, ...content }))),
      database.edits.bulkAdd(log),
      database.articles.bulkAdd(articles),
      database.tallies.bulkAdd(tallies),
      database.initiatives.bulkAdd(initiatives),
      database.rejections.bulkAdd(rejections),
    ])
    await database.meta.bulkAdd([
      { name: 'project', value: project },
      { name: 'codebook', value: codebook },
    ])
    // Made while the database writes.
    const sums = {
      rows: sumOfRows({ project, codebook, articles, tallies, initiatives, rejections }),
      pages: sumOfPages(storedPages, outlines),
    }
    await database.meta.add({ name: 'sums', value: { n: log.length, sums } })
    await writes
  })
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

function initiativeRows({ initiatives, annotations }: Snapshot): InitiativeRow[] {
  const mentions = groupBy(annotations, (a) => a.initiative)
  return initiatives.map((initiative) => ({ id: initiative.id, initiative, mentions: mentions.get(initiative.id)?.length ?? 0 }))
}

/** Also those that the log knows and the snapshot does not. */
function articleRows({ articles, history }: Snapshot): ArticleRow[] {
  const live = new Map(articles.map(({ content: _, ...article }) => [article.id, article]))
  return articleOrder([...live.keys()], history).map((id, i) => ({ id, order: i, article: live.get(id) ?? null }))
}
