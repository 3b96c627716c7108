import type { CodebookOperation } from '#core/codebook/operation'
import { type CodebookPlan, planCodebook } from '#core/codebook/plan'
import type { Codebook } from '#core/model/codebook'
import type { Problem } from '#core/model/problem'
import type { LiveProject } from '../storage/project-port'

/** One of a later version, which can only be looked at; or what is wrong with it. */
export type ForeignCodebook = { readonly file: string } & ({ readonly codebook: Codebook } | { readonly problems: readonly Problem[] })

/** Changes of the codebook that have not been applied yet: kept while the project is open, stored nowhere. */
export interface CodebookDraft {
  operations(): readonly CodebookOperation[]
  /** What they come to in the codebook that is in force now. The same object until either changes. */
  plan(): CodebookPlan
  /** Why it cannot be added, or `null` when it was. */
  add(operation: CodebookOperation): Problem | null
  /** Takes one operation out again. */
  remove(at: number): void
  clear(): void
  /** A codebook from a file that could not simply be taken, while it is looked at. */
  foreign(): ForeignCodebook | null
  setForeign(foreign: ForeignCodebook | null): void
  subscribe(listener: () => void): () => void
}

const drafts = new WeakMap<LiveProject, CodebookDraft>()

export function codebookDraft(project: LiveProject): CodebookDraft {
  const known = drafts.get(project) ?? createDraft(() => project.codebook())
  drafts.set(project, known)
  return known
}

type SetFields = Extract<CodebookOperation, { op: 'set-code' | 'set-attribute' | 'set-link-type' }>

const isSet = (operation: CodebookOperation | undefined): operation is SetFields =>
  operation?.op === 'set-code' || operation?.op === 'set-attribute' || operation?.op === 'set-link-type'

const targetOf = (operation: SetFields): string => {
  if (operation.op === 'set-link-type') return `${operation.op} ${operation.linkType}`
  return operation.op === 'set-attribute' ? `${operation.op} ${operation.code} ${operation.attribute}` : `${operation.op} ${operation.code}`
}

/** Writing over the same thing again is one operation. */
function added(operations: readonly CodebookOperation[], operation: CodebookOperation): readonly CodebookOperation[] {
  const last = operations.at(-1)
  if (!isSet(last) || !isSet(operation) || targetOf(last) !== targetOf(operation)) return [...operations, operation]
  return [...operations.slice(0, -1), { ...operation, set: { ...last.set, ...operation.set } } as CodebookOperation]
}

function createDraft(codebook: () => Codebook): CodebookDraft {
  const listeners = new Set<() => void>()
  let operations: readonly CodebookOperation[] = []
  let foreign: ForeignCodebook | null = null
  let planned: { readonly of: readonly CodebookOperation[]; readonly plan: CodebookPlan } | null = null
  const planOf = (list: readonly CodebookOperation[]) => planCodebook(codebook(), list, codebook().version + 1)
  const wake = () => {
    for (const listener of [...listeners]) listener()
  }
  const set = (next: readonly CodebookOperation[]) => {
    operations = next
    wake()
  }
  return {
    operations: () => operations,
    plan: () => {
      if (planned?.of !== operations || planned.plan.before !== codebook()) planned = { of: operations, plan: planOf(operations) }
      return planned.plan
    },
    add: (operation) => {
      const next = added(operations, operation)
      const before = planOf(operations).refused.length
      const plan = planOf(next)
      const problem = plan.refused.length > before ? (plan.refused.at(-1)?.problem ?? null) : null
      if (problem) return problem
      set(plan.after === plan.before ? [] : next)
      return null
    },
    remove: (at) => set(operations.toSpliced(at, 1)),
    clear: () => set([]),
    foreign: () => foreign,
    setForeign: (next) => {
      foreign = next
      wake()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
