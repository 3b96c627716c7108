import type { ProjectDatabase } from './database'
import { tailAt } from './log-row'
import { type PageKey, pageName } from './page'
import type { ProjectMemory, Woken } from './project-memory'
import { readMeta } from './read-rows'
import type { LogRow } from './rows'
import { unpackPage } from './stored-page'
import { NO_TALLY } from './tally'
import { unique } from './unique'

/**
 * Brings memory to the end of the log by reading again what the edits since then wrote (reads it from the database; does not replay).
 * Runs in the transaction of the caller. At most one `Woken`.
 */
export async function catchUp(database: ProjectDatabase, memory: ProjectMemory): Promise<readonly Woken[]> {
  const edits = await database.edits.where(':id').above(memory.tail().n).toArray()
  const newest = edits.at(-1)
  const meta = newest && (await readMeta(database))
  return meta ? [memory.absorb({ ...meta, ...(await rowsWritten(database, memory, edits)), tail: tailAt(newest) })] : []
}

async function rowsWritten(database: ProjectDatabase, memory: ProjectMemory, edits: readonly LogRow[]) {
  const articles = unique(
    edits.flatMap((row) => row.articles),
    (id) => id,
  )
  const pages = unique(
    edits.flatMap((row) => row.pages),
    pageName,
  )
  const rejected = unique(
    edits.flatMap((row) => row.rejections ?? []),
    (key) => key,
  )
  const named = unique(
    edits.flatMap((row) => row.initiatives ?? []),
    (id) => id,
  )
  const counted = unique([...articles, ...pages.map(([article]) => article)], (id) => id)
  const outlined = pages.filter(([article]) => memory.outlines.has(article))
  const cached = pages.filter((key) => memory.page(key))
  const [articleRows, tallyRows, outlineRows, pageRows, initiatives, rejections] = await Promise.all([
    database.articles.bulkGet(articles),
    database.tallies.bulkGet(counted),
    database.outlines.bulkGet(outlined),
    database.pages.bulkGet(cached),
    database.initiatives.bulkGet(named),
    database.rejections.bulkGet(rejected),
  ])
  return {
    articles: articleRows.flatMap((row) => row ?? []),
    tallies: counted.map((article, i) => tallyRows[i] ?? { article, ...NO_TALLY }),
    outlines: outlined.map((key, i) => outlineRows[i] ?? { ...NO_MARKS, ...placed(key) }),
    pages: cached.map((key, i) => {
      const row = pageRows[i]
      return row ? unpackPage(row) : { ...placed(key), annotations: [] }
    }),
    initiatives: named.map((id, i) => initiatives[i] ?? { id, initiative: null, mentions: 0 }),
    rejections: rejected.map((key, i) => ({ key, rejection: rejections[i] ?? null })),
  }
}

const placed = ([article, page]: PageKey) => ({ article, page })

const NO_MARKS = {
  ids: [],
  starts: new Int32Array(),
  ends: new Int32Array(),
  codeIndexes: new Uint16Array(),
  codes: [],
  spans: new Map(),
  links: [],
} as const
