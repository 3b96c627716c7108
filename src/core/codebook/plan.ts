import { codebookFaults } from '#core/codebook/check'
import type { CodebookOperation } from '#core/codebook/operation'
import { perform } from '#core/codebook/operations/perform'
import type { Step } from '#core/codebook/step'
import { sameJson } from '#core/edits/same'
import type { Codebook } from '#core/model/codebook'
import type { CodeId } from '#core/model/ids'
import type { Problem } from '#core/model/problem'

/** A draft of a codebook: what its operations come to, one after the other. */
export interface CodebookPlan {
  readonly before: Codebook
  readonly after: Codebook
  /** One for each operation; `null` for one that cannot be done here, which is then left out. */
  readonly steps: readonly (Step | null)[]
  /** Why an operation was left out, by its place; and what is wrong with the codebook they lead to (place -1). */
  readonly refused: readonly { readonly at: number; readonly problem: Problem }[]
  /** Codes whose annotations an operation concerns, as they were called before. */
  readonly concerns: ReadonlySet<CodeId>
}

/** @param version of the codebook that comes of it; of `before` when nothing changes */
export function planCodebook(before: Codebook, operations: readonly CodebookOperation[], version: number): CodebookPlan {
  let codebook = before
  const refused: { at: number; problem: Problem }[] = []
  const steps = operations.map((operation, at) => {
    const step = perform(codebook, operation)
    if (!step.ok) {
      refused.push({ at, problem: step.problem })
      return null
    }
    codebook = step.value.codebook
    return step.value
  })
  const after = sameJson(codebook, before) ? before : { ...codebook, version }
  const faults = codebookFaults(after).map((problem) => ({ at: -1, problem }))
  return { before, after, steps, refused: [...refused, ...faults], concerns: new Set(steps.flatMap((step) => [...(step?.concerns ?? [])])) }
}
