import type { Transaction } from 'dexie'
import type { SchemaVersion } from './schema-version'

/** Fewer and lighter values for an edit to write: the end of the log is in its newest row, and a page holds its annotations as JSON in UTF-8. */
export const quickCommit: SchemaVersion = {
  number: 2,
  stores: {},
  upgrade: async (transaction) => {
    await moveTail(transaction)
    await transaction
      .table('pages')
      .toCollection()
      .modify((row) => {
        row.annotations = new TextEncoder().encode(JSON.stringify(row.annotations))
      })
  },
}

async function moveTail(transaction: Transaction): Promise<void> {
  const [meta, edits] = [transaction.table('meta'), transaction.table('edits')]
  const { undo, redo, authors } = (await meta.get('tail'))?.value ?? {}
  const newest = await edits.orderBy(':id').last()
  if (newest) await edits.put({ ...newest, end: { stacks: { undo, redo }, authors } })
  await meta.delete('tail')
}
