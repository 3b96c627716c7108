import type { ArticleId } from '#core/model/ids'
import type { ProjectDatabase } from './database'
import { isEmptyOutline } from './outline-row'
import type { PageKey } from './page'
import type { Delta, ProjectMemory } from './project-memory'
import type { ImportedArticle } from './project-port'
import type { LogRow, MetaRow } from './rows'

/** An edit, and all rows as it leaves them. */
export interface Prepared {
  readonly delta: Delta
  readonly row: LogRow
}

/**
 * Sends all requests of one edit, inside the caller's transaction. The edit goes through Dexie, which tells the other windows; the rows go
 * to IndexedDB directly, as Dexie's bookkeeping for each would cost as much as the write. A request that fails aborts the transaction.
 */
export async function writeEdit(
  database: ProjectDatabase,
  transaction: IDBTransaction,
  { delta, row }: Prepared,
  before: ProjectMemory,
  contents: readonly ImportedArticle[],
): Promise<void> {
  put(transaction, 'meta', metaRows(delta, before))
  writeRows(transaction, delta)
  if (contents.length > 0) writeContents(transaction, contents)
  await database.edits.add(row)
}

/** The codebook is long and seldom changes; the tail changes with every edit. */
function metaRows({ tail, project, codebook }: Delta, before: ProjectMemory): MetaRow[] {
  return [
    { name: 'tail', value: tail },
    ...(project === before.project() ? [] : [{ name: 'project', value: project } as const]),
    ...(codebook === before.codebook() ? [] : [{ name: 'codebook', value: codebook } as const]),
  ]
}

function writeRows(transaction: IDBTransaction, delta: Delta): void {
  put(transaction, 'articles', delta.articles)
  for (const row of delta.pages) putOrDelete(transaction, 'pages', row, pageKey(row), row.annotations.length === 0)
  for (const row of delta.outlines) putOrDelete(transaction, 'outlines', row, pageKey(row), isEmptyOutline(row))
  for (const row of delta.tallies) putOrDelete(transaction, 'tallies', row, row.article, row.annotations === 0 && row.links === 0)
}

const pageKey = ({ article, page }: { readonly article: ArticleId; readonly page: number }): PageKey => [article, page]

function put(transaction: IDBTransaction, store: string, rows: readonly unknown[]): void {
  for (const row of rows) transaction.objectStore(store).put(row)
}

function putOrDelete(transaction: IDBTransaction, store: string, row: unknown, key: IDBValidKey, isGone: boolean): void {
  if (isGone) transaction.objectStore(store).delete(key)
  else transaction.objectStore(store).put(row)
}

function writeContents(transaction: IDBTransaction, contents: readonly ImportedArticle[]): void {
  for (const { source, article, text } of contents) {
    transaction.objectStore('sources').put({ ...source, bytes: ownBytes(source.bytes) })
    transaction.objectStore('texts').add({ id: article.id, ...text })
  }
}

/** A view of a larger buffer would be stored with all of it. */
export const ownBytes = (bytes: Uint8Array): Uint8Array => (bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice())
