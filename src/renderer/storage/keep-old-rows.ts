import type { Journals } from '#core/journal/journals'
import { problem } from '#core/model/problem'
import { fail, ok } from '#core/util/result'
import { databaseName, type IndexedDb } from './database'
import { dumpDatabase } from './dump-database'
import type { BeforeUpgrade } from './open-database'
import type { ProjectKey } from './project-port'

/** Keeps all rows of a project as they are, beside its journal, before its database is brought to a new version. */
export const keepOldRows =
  (journals: Journals | null, key: ProjectKey, idb: IndexedDb): BeforeUpgrade =>
  async (version) => {
    if (!journals) return ok(undefined)
    const dump = await dumpDatabase(databaseName(key), idb)
    const kept = await journals.keepOld(key, version, new TextEncoder().encode(dump))
    return kept.ok ? kept : fail(problem('upgrade-not-kept', kept.problem.params))
  }
