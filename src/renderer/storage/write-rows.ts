import type { ProjectDatabase } from './database'
import { isEmptyOutline } from './outline-row'
import type { Delta, ProjectMemory } from './project-memory'
import type { ImportedArticle } from './project-port'
import type { LogRow, MetaRow } from './rows'

/** An edit, and all rows as it leaves them. */
export interface Prepared {
  readonly delta: Delta
  readonly row: LogRow
}

/** Sends all requests of one edit; inside the caller's transaction. */
export async function writeEdit(
  database: ProjectDatabase,
  { delta, row }: Prepared,
  before: ProjectMemory,
  contents: readonly ImportedArticle[],
): Promise<void> {
  await Promise.all([
    database.edits.add(row),
    database.meta.bulkPut(metaRows(delta, before)),
    ...writeRows(database, delta),
    ...(contents.length > 0 ? writeContents(database, contents) : []),
  ])
}

/** The codebook is long and seldom changes; the tail changes with every edit. */
function metaRows({ tail, project, codebook }: Delta, before: ProjectMemory): MetaRow[] {
  return [
    { name: 'tail', value: tail },
    ...(project === before.project() ? [] : [{ name: 'project', value: project } as const]),
    ...(codebook === before.codebook() ? [] : [{ name: 'codebook', value: codebook } as const]),
  ]
}

function writeRows(database: ProjectDatabase, delta: Delta): PromiseLike<unknown>[] {
  const pages = split(delta.pages, (row) => row.annotations.length === 0)
  const outlines = split(delta.outlines, isEmptyOutline)
  const tallies = split(delta.tallies, (row) => row.annotations === 0 && row.links === 0)
  return [
    ...some(delta.articles, (rows) => database.articles.bulkPut(rows)),
    ...some(pages.kept, (rows) => database.pages.bulkPut(rows)),
    ...some(pages.gone, (rows) => database.pages.bulkDelete(rows.map((row) => [row.article, row.page]))),
    ...some(outlines.kept, (rows) => database.outlines.bulkPut(rows)),
    ...some(outlines.gone, (rows) => database.outlines.bulkDelete(rows.map((row) => [row.article, row.page]))),
    ...some(tallies.kept, (rows) => database.tallies.bulkPut(rows)),
    ...some(tallies.gone, (rows) => database.tallies.bulkDelete(rows.map((row) => row.article))),
  ]
}

const split = <T>(rows: readonly T[], isGone: (row: T) => boolean) => ({
  kept: rows.filter((row) => !isGone(row)),
  gone: rows.filter(isGone),
})

const some = <T>(rows: readonly T[], request: (rows: readonly T[]) => PromiseLike<unknown>): PromiseLike<unknown>[] =>
  rows.length > 0 ? [request(rows)] : []

function writeContents(database: ProjectDatabase, contents: readonly ImportedArticle[]): PromiseLike<unknown>[] {
  return [
    database.sources.bulkPut(contents.map(({ source }) => ({ ...source, bytes: ownBytes(source.bytes) }))),
    database.texts.bulkAdd(contents.map(({ article, text }) => ({ id: article.id, ...text }))),
  ]
}

/** A view of a larger buffer would be stored with all of it. */
export const ownBytes = (bytes: Uint8Array): Uint8Array => (bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice())
