import type { Dexie } from 'dexie'
import { problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'
import { type IndexedDb, ProjectDatabase } from './database'
import { storageProblem } from './failure'
import type { ProjectKey } from './project-port'

/** Dexie multiplies its version numbers by this to make IndexedDB's. */
const NATIVE_VERSIONS = 10

/** Opens what is there. A project that is not, or that a newer Zhupi has written, is refused and left as it is. */
export async function openProjectDatabase(key: ProjectKey, idb: IndexedDb): Promise<Result<ProjectDatabase>> {
  const database = new ProjectDatabase(key, idb)
  try {
    const found = (await idb.indexedDB.databases()).find((d) => d.name === database.name)
    if (!found) return fail(problem('project-not-there'))
    if ((found.version ?? 0) > newestVersion(database)) return fail(problem('storage-newer-version'))
    await database.open()
    return ok(database)
  } catch (error) {
    return fail(storageProblem(error))
  }
}

/** The database of a new project, empty. */
export async function createProjectDatabase(key: ProjectKey, idb: IndexedDb): Promise<ProjectDatabase> {
  const database = new ProjectDatabase(key, idb)
  await database.open()
  return database
}

/** Also while other windows have it open: they are told to let go. */
export async function deleteProjectDatabase(key: ProjectKey, idb: IndexedDb): Promise<void> {
  await new ProjectDatabase(key, idb).delete({ disableAutoOpen: true })
}

const newestVersion = (database: Dexie): number => database.verno * NATIVE_VERSIONS
