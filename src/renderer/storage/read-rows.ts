import { Dexie } from 'dexie'
import type { Article } from '#core/model/article'
import type { Codebook } from '#core/model/codebook'
import type { ArticleId } from '#core/model/ids'
import { problem } from '#core/model/problem'
import type { Project } from '#core/model/project'
import { fail, ok, type Result } from '#core/util/result'
import type { ProjectDatabase } from './database'
import { tailAt } from './log-row'
import { createOutline, type Outline } from './outline'
import { PAGE_LENGTH, type PageKey, type PageRow } from './page'
import type { Loaded, ProjectMemory } from './project-memory'
import { type ArticleRow, EMPTY_TAIL, type LogRow, type Sums, type Tail, type TextRow } from './rows'
import { unpackPage } from './stored-page'
import { sumOfRows } from './sums'

/** Everything that a window keeps in memory of a project, read in one transaction. */
export function loadProject(database: ProjectDatabase): Promise<Result<Loaded>> {
  return database.transaction('r', database.tables, async () => {
    const meta = await readMeta(database)
    if (!meta) return fail(problem('project-not-there'))
    const [articles, tallies, initiatives, rejections, newest, pages] = await Promise.all([
      database.articles.toArray(),
      database.tallies.toArray(),
      database.initiatives.toArray(),
      database.rejections.toArray(),
      database.edits.orderBy(':id').last(),
      database.pages.count(),
    ])
    const known = newest ? tailAt(newest) : EMPTY_TAIL
    const tail = { ...known, pages: newest?.end?.pages ?? pages, sums: knownSums(newest, meta.sums) }
    const { project, codebook } = meta
    const loaded = { project, codebook, articles, tallies, initiatives, rejections, tail }
    return ok({ ...loaded, whole: tail.pages === pages && areSummed(loaded) && (await isWhole(database, tail, articles)) })
  })
}

/** Whether the rows that were read are those that were written. */
const areSummed = (loaded: Omit<Loaded, 'whole'>): boolean => {
  const { sums } = loaded.tail
  return sums === null || sums.rows === sumOfRows(loaded)
}

/** Whether the database has as many rows as it says itself. What was cut off a damaged one is found here, what changed inside a row is not. */
async function isWhole(database: ProjectDatabase, tail: Tail, articles: readonly ArticleRow[]): Promise<boolean> {
  const live = articles.filter((row) => row.article).length
  const [edits, outlines, texts] = await Promise.all([database.edits.count(), database.outlines.count(), database.texts.count()])
  return edits === tail.n && outlines === tail.pages && texts >= live
}

/** `null` while a project is being created, or when its creation was cut off. */
export async function readMeta(database: ProjectDatabase): Promise<Meta | null> {
  const values: { project?: Project; codebook?: Codebook; sums?: Meta['sums'] } = {}
  for (const row of await database.meta.toArray()) Object.assign(values, { [row.name]: row.value })
  const { project, codebook, sums } = values
  return project && codebook ? { project, codebook, ...(sums && { sums }) } : null
}

interface Meta extends Pick<Loaded, 'project' | 'codebook'> {
  readonly sums?: { readonly n: number; readonly sums: Sums }
}

/** The sums after the newest edit: in its row, or beside the log when no edit was made since all rows were summed. */
export function knownSums(newest: LogRow | undefined, summed: Meta['sums']): Sums | null {
  return newest?.end?.sums ?? (summed?.n === (newest?.n ?? 0) ? summed.sums : null)
}

/** Articles up to this length, in UTF-16 code units, come into memory with all their annotations when they are opened. */
const SHORT_ARTICLE = 8 * PAGE_LENGTH

/** The text of an article. Its outline is in memory afterwards, and of a short one all pages; one transaction for everything. */
export function readArticle(database: ProjectDatabase, memory: ProjectMemory, { id, length }: Article): Promise<TextRow | undefined> {
  const { texts, outlines, pages } = database
  return database.transaction('r', texts, outlines, pages, async () => {
    const shortPages = length <= SHORT_ARTICLE ? pages.where(':id').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray() : []
    const [text, , rows] = await Promise.all([texts.get(id), needOutline(database, memory, id), shortPages])
    for (const row of rows) memory.keepPage(unpackPage(row))
    return text
  })
}

/** The outline of an article, from memory or read and kept there. */
export async function needOutline(database: ProjectDatabase, memory: ProjectMemory, id: ArticleId): Promise<Outline> {
  const known = memory.outlines.get(id)
  if (known) return known
  const rows = await database.outlines.where(':id').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray()
  const outline = createOutline(rows)
  memory.outlines.set(id, outline)
  return outline
}

/** The pages named, from memory or read and kept there, in the order of the keys; an absent page comes back without annotations. */
export async function needPages(database: ProjectDatabase, memory: ProjectMemory, keys: readonly PageKey[]): Promise<PageRow[]> {
  const known = keys.map((key) => memory.page(key) ?? knownEmpty(memory, key))
  const missing = keys.filter((_, i) => !known[i])
  const read = missing.length > 0 ? await database.pages.bulkGet(missing) : []
  const fresh = missing.map((key, i) => {
    const row = read[i]
    return row ? unpackPage(row) : emptyPage(key)
  })
  for (const row of fresh) memory.keepPage(row)
  const inOrder = fresh.values()
  return known.flatMap((row) => row ?? inOrder.next().value ?? [])
}

/** An outline in memory knows the pages that are not on the disk. */
function knownEmpty(memory: ProjectMemory, key: PageKey): PageRow | undefined {
  const outline = memory.outlines.get(key[0])
  return outline && !outline.row(key[1])?.ids.length ? emptyPage(key) : undefined
}

const emptyPage = ([article, page]: PageKey): PageRow => ({ article, page, annotations: [] })
