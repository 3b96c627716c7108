import { exportJson } from '#core/formats/json/export-json'
import type { JournalState, Journals } from '#core/journal/journals'
import type { Codebook } from '#core/model/codebook'
import { CoderId, ProjectId } from '#core/model/ids'
import { type Problem, problem } from '#core/model/problem'
import type { Project } from '#core/model/project'
import { fail, ok, type Result } from '#core/util/result'
import { uuid7 } from '#core/util/uuid7'
import { copyProject } from './copy-project'
import type { IndexedDb, ProjectDatabase } from './database'
import { storageProblem } from './failure'
import { keepOldRows } from './keep-old-rows'
import { createListeners } from './listeners'
import { createLiveProject } from './live-project'
import { onMutation } from './on-mutation'
import { createProjectDatabase, deleteProjectDatabase, openProjectDatabase } from './open-database'
import { openPatiently } from './open-patiently'
import { openNewer, openSound, type Sound } from './open-sound'
import type { LiveProject, ProjectEntry, ProjectKey, ProjectShelf } from './project-port'
import { type ProjectRow, Registry, readDevice } from './registry'
import { writeSnapshot } from './restore'
import { tidyStrays } from './strays'

export interface ShelfParts {
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number
  /** Random bytes, `length` of them. */
  readonly random: (length: number) => Uint8Array
  /** What a new project starts with. */
  readonly codebook: Codebook
  /** Name of the first coder of a new project. */
  readonly coderName: string
  /** `null` where the browser offers no IndexedDB. */
  readonly idb: IndexedDb | null
  /** The second copy of every project; `null` where the host keeps none. */
  readonly journals: Journals | null
}

export interface Shelf extends ProjectShelf {
  /** Why no project can be stored on this machine; `null` when all is well. Every method then fails with the same problem. */
  readonly problem: Problem | null
  /** Gives the connection back; the projects opened from it live on. */
  close(): void
}

/** A project's `modifiedAt` on the shelf is at most this old, in milliseconds. */
const MODIFIED_EVERY = 60_000

/** Ready when the projects are listed. Never rejects. */
export async function createShelf(parts: ShelfParts): Promise<Shelf> {
  if (!parts.idb) return createBrokenShelf(problem('storage-unavailable'))
  try {
    const registry = new Registry(parts.idb)
    await openPatiently(registry)
    const device = await readDevice(registry, () => uuid7(parts.now(), parts.random(10)))
    await tidyStrays({ registry, idb: parts.idb, journals: parts.journals, now: parts.now() })
    return createWorkingShelf({ ...parts, idb: parts.idb }, registry, device, await registry.projects.toArray())
  } catch (error) {
    return createBrokenShelf(storageProblem(error))
  }
}

/** Always the same one: it has not changed. */
const NOTHING: readonly ProjectEntry[] = []

function createBrokenShelf(reason: Problem): Shelf {
  const refuse = async () => fail(reason)
  return {
    problem: reason,
    list: () => NOTHING,
    create: refuse,
    restore: refuse,
    replace: refuse,
    lost: async () => [],
    duplicate: refuse,
    rename: refuse,
    remove: refuse,
    undelete: refuse,
    noteBackup: refuse,
    purge: refuse,
    open: refuse,
    subscribe: () => () => {},
    close: () => {},
  }
}

function createWorkingShelf(
  parts: ShelfParts & { readonly idb: IndexedDb },
  registry: Registry,
  device: string,
  found: readonly ProjectRow[],
): Shelf {
  const { now, random, idb, journals } = parts
  const beforeUpgrade = (key: ProjectKey) => keepOldRows(journals, key, idb)
  const { subscribe, wake } = createListeners()
  let entries: readonly ProjectEntry[] = inOrder(found)
  const timestamp = () => new Date(now()).toISOString()
  const newId = () => uuid7(now(), random(10))

  function show(rows: readonly ProjectRow[]): void {
    entries = inOrder(rows)
    wake()
  }

  const refresh = async () => show(await registry.projects.toArray())
  const stopListening = onMutation(registry, 'projects', () => void refresh().catch(() => {}))

  /** Runs `job`; an error of the database becomes its problem. The list is up to date before the caller goes on. */
  async function attempt<T>(job: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      const result = await job()
      await refresh()
      return result
    } catch (error) {
      return fail(storageProblem(error))
    }
  }

  /** A project is on the shelf once everything of it is on the disk; what was written by halves is deleted. */
  function add(
    name: string,
    fill: (database: ProjectDatabase) => Promise<void>,
    instead: ProjectKey | null = null,
  ): Promise<Result<ProjectKey>> {
    return attempt(async () => {
      const key = newId() as ProjectKey
      await registry.begun.add({ key, at: now() })
      const database = await createProjectDatabase(key, idb)
      try {
        await fill(database)
        await list({ key, name, createdAt: timestamp(), modifiedAt: timestamp(), deletedAt: null, coder: null }, instead)
      } catch (error) {
        database.close()
        await deleteProjectDatabase(key, idb)
        await registry.begun.delete(key)
        throw error
      }
      database.close()
      return ok(key)
    })
  }

  /** Puts a finished project on the shelf, and takes down the one it stands for. */
  async function list(row: ProjectRow, instead: ProjectKey | null): Promise<void> {
    const { projects, begun, aside } = registry
    await registry.transaction('rw', projects, begun, aside, async () => {
      const old = instead && (await projects.get(instead))
      await projects.add({ ...row, coder: old?.coder ?? null })
      await begun.delete(row.key)
      if (instead === null) return
      await projects.delete(instead)
      await aside.put({ key: instead, at: now() })
    })
  }

  function update(key: ProjectKey, changes: Partial<Omit<ProjectRow, 'key'>>): Promise<Result<void>> {
    return attempt(async () => ((await registry.projects.update(key, changes)) === 0 ? fail(problem('project-not-there')) : ok(undefined)))
  }

  function newProject(name: string): Project {
    const coder = { id: CoderId.parse(newId()), name: parts.coderName }
    return { id: ProjectId.parse(newId()), name, memo: '', coders: [coder], createdAt: timestamp() }
  }

  /** Keeps the shelf's name and time of a project as the project has them, without a write for every edit. */
  function mirror(row: ProjectRow): (name: string) => void {
    let [shown, written] = [row.name, 0]
    return (name) => {
      if (name === shown && now() - written < MODIFIED_EVERY) return
      ;[shown, written] = [name, now()]
      void update(row.key, { name, modifiedAt: timestamp() })
    }
  }

  async function open(key: ProjectKey): Promise<Result<LiveProject>> {
    const row = await registry.projects.get(key)
    if (!row) return fail(problem('project-not-there'))
    // A journal that cannot be read keeps no project from opening; that it cannot be written is told with the next edit.
    const kept = (await journals?.state(key).catch(() => null)) ?? null
    const opened = await openSound(key, idb, kept, beforeUpgrade(key))
    if (opened.ok) return ok(live(row, opened.value, { kept, readOnly: null }))
    if (opened.problem.code !== 'storage-newer-version') return opened
    const newer = await openNewer(key, idb)
    return newer.ok ? ok(live(row, newer.value, { kept, readOnly: problem('newer-read-only') })) : opened
  }

  function live(row: ProjectRow, { database, loaded }: Sound, { kept, readOnly }: Circumstances): LiveProject {
    const { key } = row
    const { project } = loaded
    const onChanged = mirror(row)
    if (project.name !== row.name && !readOnly) onChanged(project.name)
    return createLiveProject(key, database, loaded, {
      now,
      random,
      device,
      coder: row.coder ?? project.coders[0]?.id ?? CoderId.parse(device),
      keepCoder: (coder) => update(key, { coder }),
      onChanged,
      journal: journals && !readOnly ? { after: newestKept(kept), append: (records) => journals.append(key, records) } : null,
      readOnly,
    })
  }

  async function lost(): Promise<readonly ProjectKey[]> {
    const listed = await registry.projects.toCollection().primaryKeys()
    const aside = await registry.aside.toCollection().primaryKeys()
    const known = new Set<string>([...listed, ...aside])
    const keys = (await journals?.keys().catch(() => [])) ?? []
    return keys.filter((key) => !known.has(key)) as ProjectKey[]
  }

  /** The empty project is kept outside the database too: with it, the journal alone gives the project again from the first edit on. */
  async function create(name: string): Promise<Result<ProjectKey>> {
    const empty = { sources: [], articles: [], annotations: [], links: [], initiatives: [], rejections: [], history: [] }
    const snapshot = { project: newProject(name), codebook: parts.codebook, ...empty }
    const added = await add(name, (database) => writeSnapshot(database, snapshot))
    const file = journals ? exportJson(snapshot, { history: true }) : null
    if (added.ok && file?.ok) await journals?.keepSnapshot(added.value, 0, file.value)
    return added
  }

  async function rename(key: ProjectKey, name: string): Promise<Result<void>> {
    const opened = await open(key)
    if (!opened.ok) return opened
    const project = opened.value
    const before = project.project().name
    const action = { name: 'rename-project', params: { name } }
    const renamed = await project.commit(action, [{ kind: 'set-project', field: 'name', before, after: name }])
    project.close()
    return renamed.ok ? update(key, { name }) : renamed
  }

  return {
    problem: null,
    list: () => entries,
    create: (name) => withName(name, create),
    restore: (snapshot) => add(snapshot.project.name, (database) => writeSnapshot(database, snapshot)),
    replace: (key, snapshot) => add(snapshot.project.name, (database) => writeSnapshot(database, snapshot), key),
    lost,
    duplicate: (key, name) =>
      withName(name, async (named) => {
        const source = await attempt(() => openProjectDatabase(key, idb, beforeUpgrade(key)))
        if (!source.ok) return source
        const copied = await add(named, (database) => copyProject(source.value, database))
        source.value.close()
        if (!copied.ok) return copied
        const renamed = await rename(copied.value, named)
        return renamed.ok ? copied : renamed
      }),
    rename: (key, name) => withName(name, (named) => attempt(() => rename(key, named))),
    remove: (key) => update(key, { deletedAt: timestamp() }),
    noteBackup: (key) => update(key, { backupAt: timestamp() }),
    undelete: (key) => update(key, { deletedAt: null }),
    purge: (key) =>
      attempt(async () => {
        await deleteProjectDatabase(key, idb)
        await registry.projects.delete(key)
        await journals?.remove(key)
        return ok(undefined)
      }),
    open: (key) => attempt(() => open(key)),
    subscribe,
    close: () => {
      stopListening()
      registry.close()
    },
  }
}

interface Circumstances {
  readonly kept: JournalState | null
  readonly readOnly: Problem | null
}

/** Position up to which a project is outside its database; `null` when nothing of it is. */
const newestKept = (kept: JournalState | null): number | null =>
  kept && (kept.tail || kept.snapshots.length > 0) ? Math.max(kept.tail?.n ?? 0, kept.snapshots[0]?.n ?? 0) : null

/** The one changed last comes first. */
const inOrder = (rows: readonly ProjectRow[]): ProjectEntry[] =>
  rows.map(({ coder: _, ...entry }) => entry).sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : a.modifiedAt > b.modifiedAt ? -1 : 0))

async function withName<T>(name: string, then: (name: string) => Promise<Result<T>>): Promise<Result<T>> {
  const trimmed = name.trim()
  return trimmed === '' ? fail(problem('project-name-empty')) : then(trimmed)
}
