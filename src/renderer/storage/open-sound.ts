import type { JournalState } from '#core/journal/journals'
import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'
import type { IndexedDb, ProjectDatabase } from './database'
import { storageProblem } from './failure'
import { openProjectDatabase } from './open-database'
import type { Loaded } from './project-memory'
import type { ProjectKey } from './project-port'
import { loadProject } from './read-rows'

export interface Sound {
  readonly database: ProjectDatabase
  readonly loaded: Loaded
}

/** What a rebuild would not help against. */
const NOT_DAMAGE: ReadonlySet<Problem['code']> = new Set(['storage-newer-version', 'storage-unavailable', 'storage-full'])

/** Whether the journal has what the database has not, or the database not all of its own rows. */
function isDamaged({ tail, whole }: Loaded, { tail: kept }: JournalState): boolean {
  if (!whole) return true
  return kept !== null && (kept.n > tail.n || (kept.n === tail.n && kept.pages !== tail.pages))
}

/**
 * Opens a project's database if everything is in it that the journal knows of. Fails with `project-damaged` when it is not, and the project
 * can be rebuilt; where nothing is kept outside the database it opens as it is.
 */
export async function openSound(key: ProjectKey, idb: IndexedDb, kept: JournalState | null): Promise<Result<Sound>> {
  const opened = await openProjectDatabase(key, idb)
  const loaded = opened.ok ? await loadProject(opened.value).catch((error: unknown) => fail(storageProblem(error))) : opened
  if (opened.ok && loaded.ok && !(kept && kept.snapshots.length > 0 && isDamaged(loaded.value, kept))) {
    return ok({ database: opened.value, loaded: loaded.value })
  }
  if (opened.ok) opened.value.close()
  const hopeless = !kept || kept.snapshots.length === 0 || (!loaded.ok && NOT_DAMAGE.has(loaded.problem.code))
  return hopeless && !loaded.ok ? loaded : fail(problem('project-damaged'))
}
