import type { Dexie } from 'dexie'
import { problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'
import { type IndexedDb, ProjectDatabase } from './database'
import { storageProblem } from './failure'
import { openPatiently } from './open-patiently'
import type { ProjectKey } from './project-port'

/** Dexie multiplies its version numbers by this to make IndexedDB's. */
const NATIVE_VERSIONS = 10

/** Milliseconds that another window gets to let go of a database which has to be upgraded. */
const LET_GO = 1500

/** Is given the version that is found before it is upgraded; nothing is upgraded when that fails. */
export type BeforeUpgrade = (version: number) => Promise<Result<void>>

const nothing: BeforeUpgrade = async () => ok(undefined)

/** Opens what is there. A project that is not, or that a newer Zhupi has written, is refused and left as it is. */
export async function openProjectDatabase(
  key: ProjectKey,
  idb: IndexedDb,
  beforeUpgrade: BeforeUpgrade = nothing,
): Promise<Result<ProjectDatabase>> {
  const database = new ProjectDatabase(key, idb)
  try {
    const found = await versionOf(database, idb)
    if (found === null) return fail(problem('project-not-there'))
    if (found > newestVersion(database)) return fail(problem('storage-newer-version'))
    const ready = found < newestVersion(database) ? await beforeUpgrade(found / NATIVE_VERSIONS) : ok(undefined)
    return ready.ok ? await openUnblocked(database) : ready
  } catch (error) {
    return fail(storageProblem(error))
  }
}

/** IndexedDB's number; `null` when there is no such database. */
async function versionOf(database: Dexie, { indexedDB }: IndexedDb): Promise<number | null> {
  const found = (await indexedDB.databases()).find((d) => d.name === database.name)
  return found ? (found.version ?? 0) : null
}

/** Fails when another window holds on to the version before: it is busy, or of a Zhupi that does not listen. */
async function openUnblocked(database: ProjectDatabase): Promise<Result<ProjectDatabase>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const blocked = new Promise<Result<never>>((resolve) => {
    database.on('blocked', () => {
      timer = setTimeout(() => resolve(fail(problem('storage-blocked'))), LET_GO)
    })
  })
  const opening = openPatiently(database).then(() => ok(database))
  const opened = await Promise.race([opening, blocked]).finally(() => clearTimeout(timer))
  if (!opened.ok) {
    opening.catch(() => {})
    database.close()
  }
  return opened
}

/** For reading only, whichever version wrote it, as long as it has all that this one reads. */
export async function openAsFound(key: ProjectKey, idb: IndexedDb): Promise<Result<ProjectDatabase>> {
  const database = new ProjectDatabase(key, idb, { asFound: true })
  try {
    await database.open()
    const found = new Map(database.tables.map((table) => [table.name, table]))
    // Dexie gives a table its own name on the database only when a version of ours declares it.
    if (storesOf(key, idb).every((name) => found.has(name))) return ok(Object.assign(database, Object.fromEntries(found)))
    database.close()
    return fail(problem('storage-newer-version'))
  } catch (error) {
    return fail(storageProblem(error))
  }
}

const storesOf = (key: ProjectKey, idb: IndexedDb): string[] => new ProjectDatabase(key, idb).tables.map(({ name }) => name)

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
