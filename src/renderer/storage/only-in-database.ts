import type { Edit } from '#core/edits/edit'
import { tailAfter } from '#core/journal/record'
import type { IndexedDb, ProjectDatabase } from './database'
import { recordOf, writtenAs } from './journal-record'
import { openProjectDatabase } from './open-database'
import type { ProjectKey } from './project-port'
import type { LogRow } from './rows'

/** Edits that a damaged database has and the journal has not, as lines of a journal. */
interface Own {
  /** Those that fill the journal's gaps or continue it. */
  readonly following: readonly string[]
  /** Those of a database that went its own way since some edit before. */
  readonly apart: readonly string[]
}

const NOTHING: Own = { following: [], apart: [] }

/** The edits by their position, as snapshot and journal have them. */
function journalled(history: readonly Edit[], records: readonly string[]): Map<number, string> {
  const ids = new Map(history.map(({ id }, i) => [i + 1, id as string]))
  for (const json of records) {
    const tail = tailAfter(json)
    if (tail) ids.set(tail.n, tail.edit)
  }
  return ids
}

/** A database that nowhere contradicts the journal fills its gaps and goes on after it. */
function split(rows: readonly LogRow[], ids: ReadonlyMap<number, string>): { following: readonly LogRow[]; apart: readonly LogRow[] } {
  const known = new Set(ids.values())
  const own = rows.filter(({ edit }) => !known.has(edit.id))
  const agrees = own.every(({ n }) => !ids.has(n))
  return agrees ? { following: own, apart: [] } : { following: [], apart: own }
}

const recordsOf = (database: ProjectDatabase, rows: readonly LogRow[]): Promise<string[]> =>
  Promise.all(rows.map((row) => recordOf(database, writtenAs(row, 0))))

/** What can still be read of a damaged database counts; what cannot is not there. */
export async function onlyInDatabase(key: ProjectKey, idb: IndexedDb, history: readonly Edit[], records: readonly string[]): Promise<Own> {
  const opened = await openProjectDatabase(key, idb)
  if (!opened.ok) return NOTHING
  try {
    const { following, apart } = split(await opened.value.edits.toArray(), journalled(history, records))
    return { following: await recordsOf(opened.value, following), apart: await recordsOf(opened.value, apart) }
  } catch {
    return NOTHING
  } finally {
    opened.value.close()
  }
}
