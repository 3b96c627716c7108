import type { Journals } from '#core/journal/journals'
import { databaseName, type IndexedDb } from './database'
import { keepOldRows } from './keep-old-rows'
import { deleteProjectDatabase, openProjectDatabase } from './open-database'
import type { ProjectKey } from './project-port'
import { loadProject } from './read-rows'
import type { Registry } from './registry'

/** A project that was begun so long ago, in milliseconds, and is still not listed, is not being made any more. */
const GIVEN_UP_AFTER = 3_600_000

interface Strays {
  readonly registry: Registry
  readonly idb: IndexedDb
  readonly journals: Journals | null
  /** Milliseconds since the Unix epoch. */
  readonly now: number
}

/**
 * Puts the shelf in order with what is on the disk: deletes the databases of projects whose making was cut off, and lists those that the
 * shelf lost sight of.
 */
export async function tidyStrays(strays: Strays): Promise<void> {
  const { registry, idb, now } = strays
  const begun = await registry.begun.toArray()
  for (const { key } of begun.filter((row) => now - row.at > GIVEN_UP_AFTER)) {
    if (!(await registry.projects.get(key))) await deleteProjectDatabase(key, idb)
    await registry.begun.delete(key)
  }
  const listed = await registry.projects.toCollection().primaryKeys()
  const aside = await registry.aside.toCollection().primaryKeys()
  const known = new Set([...listed, ...aside, ...begun.map((row) => row.key)])
  for (const key of await keysOnDisk(idb)) if (!known.has(key)) await adopt(strays, key)
}

const PREFIX = databaseName('' as ProjectKey)

async function keysOnDisk(idb: IndexedDb): Promise<ProjectKey[]> {
  const names = (await idb.indexedDB.databases()).flatMap(({ name }) => name ?? [])
  return names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length) as ProjectKey)
}

/** What cannot be opened, or holds no project, is left as it is. */
async function adopt({ registry, idb, journals, now }: Strays, key: ProjectKey): Promise<void> {
  const database = await openProjectDatabase(key, idb, keepOldRows(journals, key, idb))
  if (!database.ok) return
  const loaded = await loadProject(database.value)
  database.value.close()
  if (!loaded.ok) return
  const { project, tail } = loaded.value
  const modifiedAt = new Date(tail.clock?.wall ?? now).toISOString()
  await registry.projects.put({ key, name: project.name, createdAt: project.createdAt, modifiedAt, deletedAt: null, coder: null })
}
