import type { Result } from '#core/util/result'
import { sha256OfBytes, sha256OfText } from '#core/util/sha256'
import type { ProjectDatabase } from './database'
import { isChained } from './log-row'
import type { OutlineRow } from './outline-row'
import type { Loaded } from './project-memory'
import { knownSums, loadProject, readMeta } from './read-rows'
import type { Sums } from './rows'
import type { StoredPage } from './stored-page'
import { sumOfPages, sumOfRows } from './sums'

/** Whether pages and outlines are those that were written; also true while no sums are known. Inside the caller's transaction. */
export async function arePagesSummed(
  database: ProjectDatabase,
  pages: readonly StoredPage[],
  outlines: readonly OutlineRow[],
): Promise<boolean> {
  const sums = await readSums(database)
  return sums === null || sums.pages === sumOfPages(pages, outlines)
}

async function readSums(database: ProjectDatabase): Promise<Sums | null> {
  const [newest, meta] = await Promise.all([database.edits.orderBy(':id').last(), readMeta(database)])
  return knownSums(newest, meta?.sums)
}

/** Reads everything of the project once: whether all of it is what was written. What cannot be read is not. */
export async function verifyAll(database: ProjectDatabase): Promise<boolean> {
  try {
    return (await verifyRows(database)) && (await verifyLog(database)) && (await verifyContents(database))
  } catch {
    return false
  }
}

const verifyRows = (database: ProjectDatabase): Promise<boolean> =>
  database.transaction('r', database.tables, async () => {
    const [pages, outlines] = await Promise.all([database.pages.toArray(), database.outlines.toArray()])
    return arePagesSummed(database, pages, outlines)
  })

/** Every edit names the hash of its author's edit before. */
async function verifyLog(database: ProjectDatabase): Promise<boolean> {
  const rows = await database.edits.toArray()
  return rows.every(({ n }, i) => n === i + 1) && isChained(rows.map(({ edit }) => edit))
}

/** Texts against the hashes of the articles, files against their own. */
async function verifyContents(database: ProjectDatabase): Promise<boolean> {
  const articles = (await database.articles.toArray()).flatMap(({ article }) => article ?? [])
  for (const { id, textHash, source } of articles) {
    const [text, file] = await Promise.all([database.texts.get(id), database.sources.get(source)])
    if (!text || !file || sha256OfText(text.text) !== textHash || sha256OfBytes(file.bytes) !== source) return false
  }
  return true
}

/**
 * A project as `loadProject` reads it, with its sums: those that an older version left unknown are made now, from all rows as they are.
 */
export async function loadSummed(database: ProjectDatabase): Promise<Result<Loaded>> {
  const loaded = await loadProject(database)
  if (!loaded.ok || loaded.value.tail.sums || !loaded.value.whole) return loaded
  await database.transaction('rw', database.tables, async () => {
    const again = await loadProject(database)
    if (!again.ok || again.value.tail.sums) return
    const [pages, outlines] = await Promise.all([database.pages.toArray(), database.outlines.toArray()])
    const sums = { rows: sumOfRows(again.value), pages: sumOfPages(pages, outlines) }
    await database.meta.put({ name: 'sums', value: { n: again.value.tail.n, sums } })
  })
  return loadProject(database)
}
