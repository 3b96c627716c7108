import { Dexie, type Table } from 'dexie'
import type { CoderId } from '#core/model/ids'
import { databaseOptions, type IndexedDb } from './database'
import type { ProjectEntry, ProjectKey } from './project-port'

export interface ProjectRow extends ProjectEntry {
  /** Who edits the project on this machine; `null` until somebody chose. */
  readonly coder: CoderId | null
}

/** A project that is being made: its database may be there, whole or not, but it is not listed yet. */
interface BegunRow {
  readonly key: ProjectKey
  /** Milliseconds since the Unix epoch. */
  readonly at: number
}

/** A project whose database was damaged; another one has taken its place. The database is kept. */
interface AsideRow {
  readonly key: ProjectKey
  /** Milliseconds since the Unix epoch. */
  readonly at: number
}

/** What this machine knows of itself. */
export interface MachineRow {
  readonly name: 'device'
  readonly value: string
}

/** All projects of this machine, and its name among devices. */
export class Registry extends Dexie {
  declare readonly projects: Table<ProjectRow, ProjectKey>
  declare readonly machine: Table<MachineRow, MachineRow['name']>
  declare readonly begun: Table<BegunRow, ProjectKey>
  declare readonly aside: Table<AsideRow, ProjectKey>

  constructor(idb: IndexedDb) {
    super('zhupi', databaseOptions(idb))
    this.version(1).stores({ projects: 'key', machine: 'name' })
    this.version(2).stores({ begun: 'key' })
    this.version(3).stores({ aside: 'key' })
  }
}

/** The device's id, made by `make` the first time it is asked for. */
export function readDevice(registry: Registry, make: () => string): Promise<string> {
  return registry.transaction('rw', registry.machine, async () => {
    const known = await registry.machine.get('device')
    if (known) return known.value
    const value = make()
    await registry.machine.add({ name: 'device', value })
    return value
  })
}
