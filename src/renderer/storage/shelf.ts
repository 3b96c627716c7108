import type { Codebook } from '#core/model/codebook'
import { CoderId, ProjectId } from '#core/model/ids'
import { type Problem, problem } from '#core/model/problem'
import type { Project } from '#core/model/project'
import { fail, ok, type Result } from '#core/util/result'
import { uuid7 } from '#core/util/uuid7'
import { copyProject } from './copy-project'
import type { IndexedDb, ProjectDatabase } from './database'
import { storageProblem } from './failure'
import { createListeners } from './listeners'
import { createLiveProject } from './live-project'
import { onMutation } from './on-mutation'
import { createProjectDatabase, deleteProjectDatabase, openProjectDatabase } from './open-database'
import type { LiveProject, ProjectEntry, ProjectKey, ProjectShelf } from './project-port'
import { loadProject } from './read-rows'
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
    await registry.open()
    const device = await readDevice(registry, () => uuid7(parts.now(), parts.random(10)))
    await tidyStrays(registry, parts.idb, parts.now())
    return createWorkingShelf({ ...parts, idb: parts.idb }, registry, device, await registry.projects.toArray())
  } catch (error) {
    return createBrokenShelf(storageProblem(error))
  }
}

function createBrokenShelf(reason: Problem): Shelf {
  const refuse = async () => fail(reason)
  return {
    problem: reason,
    list: () => [],
    create: refuse,
    restore: refuse,
    duplicate: refuse,
    rename: refuse,
    remove: refuse,
    undelete: refuse,
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
  const { now, random, idb } = parts
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
  function add(name: string, fill: (database: ProjectDatabase) => Promise<void>): Promise<Result<ProjectKey>> {
    return attempt(async () => {
      const key = newId() as ProjectKey
      await registry.begun.add({ key, at: now() })
      const database = await createProjectDatabase(key, idb)
      try {
        await fill(database)
        const row = { key, name, createdAt: timestamp(), modifiedAt: timestamp(), deletedAt: null, coder: null }
        await registry.transaction('rw', registry.projects, registry.begun, async () => {
          await registry.projects.add(row)
          await registry.begun.delete(key)
        })
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
    const database = await openProjectDatabase(key, idb)
    if (!database.ok) return database
    const loaded = await loadProject(database.value)
    if (!loaded.ok) {
      database.value.close()
      return loaded
    }
    const { project } = loaded.value
    const onChanged = mirror(row)
    if (project.name !== row.name) onChanged(project.name)
    return ok(
      createLiveProject(key, database.value, loaded.value, {
        now,
        random,
        device,
        coder: row.coder ?? project.coders[0]?.id ?? CoderId.parse(device),
        keepCoder: (coder) => update(key, { coder }),
        onChanged,
      }),
    )
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
    create: (name) =>
      withName(name, (named) =>
        add(named, (database) =>
          writeSnapshot(database, {
            project: newProject(named),
            codebook: parts.codebook,
            sources: [],
            articles: [],
            annotations: [],
            links: [],
            rejections: [],
            history: [],
          }),
        ),
      ),
    restore: (snapshot) => add(snapshot.project.name, (database) => writeSnapshot(database, snapshot)),
    duplicate: (key, name) =>
      withName(name, async (named) => {
        const source = await attempt(() => openProjectDatabase(key, idb))
        if (!source.ok) return source
        const copied = await add(named, (database) => copyProject(source.value, database))
        source.value.close()
        if (!copied.ok) return copied
        const renamed = await rename(copied.value, named)
        return renamed.ok ? copied : renamed
      }),
    rename: (key, name) => withName(name, (named) => attempt(() => rename(key, named))),
    remove: (key) => update(key, { deletedAt: timestamp() }),
    undelete: (key) => update(key, { deletedAt: null }),
    purge: (key) =>
      attempt(async () => {
        await deleteProjectDatabase(key, idb)
        await registry.projects.delete(key)
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

/** The one changed last comes first. */
const inOrder = (rows: readonly ProjectRow[]): ProjectEntry[] =>
  rows.map(({ coder: _, ...entry }) => entry).sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : a.modifiedAt > b.modifiedAt ? -1 : 0))

async function withName<T>(name: string, then: (name: string) => Promise<Result<T>>): Promise<Result<T>> {
  const trimmed = name.trim()
  return trimmed === '' ? fail(problem('project-name-empty')) : then(trimmed)
}
