import { sameJson } from '#core/edits/same'
import type { JournalState } from '#core/journal/journals'
import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'
import { loadSummed } from './check-sums'
import type { IndexedDb, ProjectDatabase } from './database'
import { storageProblem } from './failure'
import { type BeforeUpgrade, openAsFound, openProjectDatabase } from './open-database'
import type { Loaded } from './project-memory'
import type { ProjectKey } from './project-port'
import { loadProject } from './read-rows'

export interface Sound {
  readonly database: ProjectDatabase
  readonly loaded: Loaded
}

/** What a rebuild would not help against. */
const NOT_DAMAGE: ReadonlySet<Problem['code']> = new Set([
  'storage-newer-version',
  'storage-unavailable',
  'storage-full',
  'storage-blocked',
  'upgrade-not-kept',
])

/** Whether the database is as far along as the journal, by the same edits, and has all of its own rows. */
async function isSound(database: ProjectDatabase, { tail, whole }: Loaded, { tail: kept, snapshots }: JournalState): Promise<boolean> {
  if (!whole || (snapshots[0]?.n ?? 0) > tail.n) return false
  if (!kept) return true
  const row = kept.n > tail.n ? undefined : await database.edits.get(kept.n)
  if (row?.edit.id !== kept.edit) return false
  const { end } = row
  const pages = kept.n === tail.n ? tail.pages : (end?.pages ?? kept.pages)
  // Sums that were made anew after an upgrade are not those of the journal.
  return pages === kept.pages && (!end?.sums || !kept.sums || sameJson(end.sums, kept.sums))
}

/**
 * Opens a project's database if everything is in it that the journal knows of. Fails with `project-damaged` when it is not, and the project
 * can be rebuilt; where nothing is kept outside the database it opens as it is.
 */
export async function openSound(
  key: ProjectKey,
  idb: IndexedDb,
  kept: JournalState | null,
  beforeUpgrade?: BeforeUpgrade,
): Promise<Result<Sound>> {
  const opened = await openProjectDatabase(key, idb, beforeUpgrade)
  if (!opened.ok) return fail(told(opened.problem, kept))
  const database = opened.value
  try {
    const loaded = await loadSummed(database)
    if (loaded.ok && (!kept || !canRebuild(kept) || (await isSound(database, loaded.value, kept)))) {
      return ok({ database, loaded: loaded.value })
    }
    database.close()
    return fail(told(loaded.ok ? problem('project-damaged') : loaded.problem, kept))
  } catch (error) {
    database.close()
    return fail(told(storageProblem(error), kept))
  }
}

const canRebuild = ({ snapshots }: JournalState): boolean => snapshots.length > 0

/** Whatever keeps a project from opening that can be rebuilt is damage. */
const told = (reason: Problem, kept: JournalState | null): Problem =>
  kept && canRebuild(kept) && !NOT_DAMAGE.has(reason.code) ? problem('project-damaged') : reason

/** Opens what a newer Zhupi has written, for reading. Its rows are taken as they are. */
export async function openNewer(key: ProjectKey, idb: IndexedDb): Promise<Result<Sound>> {
  const opened = await openAsFound(key, idb)
  if (!opened.ok) return opened
  const database = opened.value
  const loaded = await loadProject(database).catch(() => fail(problem('storage-newer-version')))
  if (loaded.ok) return ok({ database, loaded: loaded.value })
  database.close()
  return loaded
}
