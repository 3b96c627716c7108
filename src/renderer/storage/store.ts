import type { Change } from '#core/edits/change'
import type { Action } from '#core/edits/edit'
import type { CoderId, EditId } from '#core/model/ids'
import type { Result } from '#core/util/result'
import type { ProjectDatabase } from './database'
import type { ProjectMemory } from './project-memory'
import type { StackEntry } from './rows'
import type { Push, Stacks } from './undo-stack'

/** One open project, as the functions that read and write it see it. */
export interface Store {
  readonly database: ProjectDatabase
  readonly memory: ProjectMemory
  readonly author: () => { readonly coder: CoderId; readonly device: string }
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number
  /** Called with the position of the edit that is about to be written. */
  readonly writing: (n: number) => void
  /** Random bytes, `length` of them. */
  readonly random: (length: number) => Uint8Array
}

/** What is to be done, decided inside the transaction, when the newest state is known. */
export interface Plan {
  readonly action: Action
  readonly changes: readonly Change[]
  readonly undoes: EditId | null
  readonly redoes: EditId | null
  readonly push: (stacks: Stacks, entry: StackEntry) => Push
}

export type Planner = () => Result<Plan> | Promise<Result<Plan>>
