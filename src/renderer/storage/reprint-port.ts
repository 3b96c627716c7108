import type { Problem } from '#core/model/problem'
import type { ReprintGroup } from '#core/reprints/reprint-index'
import type { ProjectKey } from './project-port'

/** What a window asks of the worker that compares the articles; once. */
export interface ReprintRequest {
  readonly key: ProjectKey
}

/** Told again whenever it is different. */
export interface ReprintsFound {
  readonly groups: readonly ReprintGroup[]
  /** Why nothing is compared any more; `null` while it is. */
  readonly problem: Problem | null
}
