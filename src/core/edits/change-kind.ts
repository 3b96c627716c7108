import type { State, Touch } from '#core/edits/state'
import type { Problem } from '#core/model/problem'

/**
 * One kind of change. `apply` is only called after `check` answered `null` for the same state. Laws, tested for every kind:
 * applying a change and then its inverse gives the state back; so does a round trip of the change through JSON.
 */
export interface ChangeKind<C> {
  readonly check: (state: State, change: C) => Problem | null
  readonly apply: (state: State, change: C) => void
  readonly invert: (change: C) => { readonly kind: string }
  readonly touches: (change: C) => readonly Touch[]
}
