import type { ProjectDatabase } from './database'

/** Copies all rows, also those that only undo needs. Neither database is left half read or half written. */
export async function copyProject(from: ProjectDatabase, to: ProjectDatabase): Promise<void> {
  const contents = await from.transaction('r', from.tables, async () =>
    Promise.all(from.tables.map(async (table) => ({ name: table.name, rows: await table.toArray() }))),
  )
  await to.transaction('rw', to.tables, async () => Promise.all(contents.map(({ name, rows }) => to.table(name).bulkAdd(rows))))
}
