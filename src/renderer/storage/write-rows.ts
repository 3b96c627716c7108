import type { ArticleId } from '#core/model/ids'
import { isEmptyOutline } from './outline-row'
import type { PageKey } from './page'
import type { Delta, ProjectMemory } from './project-memory'
import type { ImportedArticle } from './project-port'
import type { LogRow, MetaRow } from './rows'
import { packPage } from './stored-page'

/** An edit, and all rows as it leaves them. */
export interface Prepared {
  readonly row: LogRow
  readonly delta: Omit<Delta, 'tail'>
}

/**
 * Sends all requests of one edit to IndexedDB directly: Dexie's bookkeeping for each would cost as much as the write. One that fails aborts
 * the transaction.
 * @returns the request that takes the edit's place in the log; it fails when another window has taken that place
 */
export function sendEdit(
  transaction: IDBTransaction,
  { delta, row }: Prepared,
  before: ProjectMemory,
  contents: readonly ImportedArticle[],
): IDBRequest {
  const place = transaction.objectStore('edits').add(row)
  put(transaction, 'meta', metaRows(delta, before))
  put(transaction, 'articles', delta.articles)
  for (const row of delta.pages) putOrDelete(transaction, 'pages', packPage(row), pageKey(row), row.annotations.length === 0)
  for (const row of delta.outlines) putOrDelete(transaction, 'outlines', row, pageKey(row), isEmptyOutline(row))
  for (const row of delta.tallies) putOrDelete(transaction, 'tallies', row, row.article, row.annotations === 0 && row.links === 0)
  for (const row of delta.initiatives) putOrDelete(transaction, 'initiatives', row, row.id, row.initiative === null)
  for (const { key, rejection } of delta.rejections) putOrDelete(transaction, 'rejections', rejection, key, rejection === null)
  if (contents.length > 0) sendContents(transaction, contents)
  return place
}

/** The stores that `sendEdit` writes to, for an edit without contents. */
export function storesOf({ delta }: Prepared, before: ProjectMemory): string[] {
  const written = {
    meta: metaRows(delta, before),
    articles: delta.articles,
    pages: delta.pages,
    outlines: delta.outlines,
    tallies: delta.tallies,
    initiatives: delta.initiatives,
    rejections: delta.rejections,
  }
  return ['edits', ...Object.entries(written).flatMap(([store, rows]) => (rows.length > 0 ? [store] : []))]
}

/** Only what the edit changed. */
function metaRows({ project, codebook }: Prepared['delta'], before: ProjectMemory): MetaRow[] {
  return [
    ...(project === before.project() ? [] : [{ name: 'project', value: project } as const]),
    ...(codebook === before.codebook() ? [] : [{ name: 'codebook', value: codebook } as const]),
  ]
}

const pageKey = ({ article, page }: { readonly article: ArticleId; readonly page: number }): PageKey => [article, page]

function put(transaction: IDBTransaction, store: string, rows: readonly unknown[]): void {
  for (const row of rows) transaction.objectStore(store).put(row)
}

function putOrDelete(transaction: IDBTransaction, store: string, row: unknown, key: IDBValidKey, isGone: boolean): void {
  if (isGone) transaction.objectStore(store).delete(key)
  else transaction.objectStore(store).put(row)
}

function sendContents(transaction: IDBTransaction, contents: readonly ImportedArticle[]): void {
  for (const { source, article, text } of contents) {
    transaction.objectStore('sources').put({ ...source, bytes: ownBytes(source.bytes) })
    transaction.objectStore('texts').add({ id: article.id, ...text })
  }
}

/** A view of a larger buffer would be stored with all of it. */
export const ownBytes = (bytes: Uint8Array): Uint8Array => (bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice())
