import { Dexie, type Table, type Transaction } from 'dexie'
import type { Source } from '#core/model/article'
import type { ArticleId, InitiativeId, Sha256 } from '#core/model/ids'
import type { Rejection } from '#core/model/rejection'
import type { OutlineRow } from './outline-row'
import type { PageKey } from './page'
import type { ProjectKey } from './project-port'
import type { ArticleRow, InitiativeRow, LogRow, MetaRow, TallyRow, TextRow } from './rows'
import type { StoredPage } from './stored-page'
import type { SchemaVersion } from './versions/schema-version'
import { versions } from './versions/versions'

/** The IndexedDB of this window, or of a test. */
export interface IndexedDb {
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof globalThis.IDBKeyRange
}

/** Otherwise Dexie closes every connection when the page goes into the back-forward cache, and we open none a second time. */
Dexie.disableBfCache = true

/** Dexie takes an address like 127.0.0.1 for a developer's, and then keeps a stack trace with every promise. */
Dexie.debug = false

/**
 * One project. Layout: docs/decisions/0002-storage-layout.md. The function given to `transaction` is always `async`: only then does Dexie
 * keep the transaction current across native `await`s.
 */
export class ProjectDatabase extends Dexie {
  declare readonly meta: Table<MetaRow, MetaRow['name']>
  declare readonly sources: Table<Source, Sha256>
  declare readonly articles: Table<ArticleRow, ArticleId>
  declare readonly texts: Table<TextRow, ArticleId>
  declare readonly pages: Table<StoredPage, PageKey>
  declare readonly outlines: Table<OutlineRow, PageKey>
  declare readonly tallies: Table<TallyRow, ArticleId>
  declare readonly initiatives: Table<InitiativeRow, InitiativeId>
  declare readonly rejections: Table<Rejection, Rejection['key']>
  declare readonly edits: Table<LogRow, number>

  /** @param asFound takes the stores as they are, whichever version wrote them */
  constructor(key: ProjectKey, idb: IndexedDb, { asFound = false } = {}) {
    super(databaseName(key), databaseOptions(idb))
    if (asFound) return
    for (const { number, stores, upgrade } of versions) {
      const version = this.version(number).stores({ ...stores })
      if (number > 1) version.upgrade((transaction) => upgradeRows(transaction, upgrade))
    }
  }
}

/** Rows that an upgrade changes have other sums; they are made anew when the project is opened. */
async function upgradeRows(transaction: Transaction, upgrade: SchemaVersion['upgrade']): Promise<void> {
  await upgrade?.(transaction)
  await transaction.table('meta').delete('sums')
  const edits = transaction.table<LogRow, number>('edits')
  const newest = await edits.orderBy(':id').last()
  if (!newest?.end?.sums) return
  const { sums: _sums, ...end } = newest.end
  await edits.put({ ...newest, end })
}

export const databaseName = (key: ProjectKey): string => `zhupi-${key}`

/** Every write waits until the disk has it; nothing is opened again behind our back once it was closed. */
export const databaseOptions = (idb: IndexedDb) =>
  ({ ...idb, autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' }) as const
