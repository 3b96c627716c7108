import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { CodebookOperation } from '#core/codebook/operation'
import type { CodebookPlan } from '#core/codebook/plan'
import { useMessages } from '../../i18n/use-messages'
import type { CodebookUses } from '../../storage/codebook-port'
import type { LiveProject } from '../../storage/project-port'
import { type CodebookDraft, codebookDraft } from '../../workspace/codebook-draft'
import { useSelected } from '../../workspace/session'
import { useAnswer } from './use-answer'

/** The codebook with what is drafted of it. */
export interface Drafting {
  readonly project: LiveProject
  readonly draft: CodebookDraft
  readonly operations: readonly CodebookOperation[]
  readonly plan: CodebookPlan
  /** `null` while they are being counted. */
  readonly uses: CodebookUses | null
  /** Drafts an operation; answers in words why it cannot be done, or `null`. */
  readonly change: (operation: CodebookOperation) => string | null
}

export function useDrafting(project: LiveProject): Drafting {
  const t = useMessages()
  const draft = codebookDraft(project)
  // A new codebook, from this window or another, is another plan.
  useSelected(() => project.codebook())
  const operations = useSyncExternalStore(draft.subscribe, draft.operations)
  const plan = draft.plan()
  const uses = useAnswer(project, 'uses', null)
  const change = useCallback(
    (operation: CodebookOperation) => {
      const refused = draft.add(operation)
      return refused && t.problem(refused)
    },
    [draft, t],
  )
  return useMemo(() => ({ project, draft, operations, plan, uses, change }), [project, draft, operations, plan, uses, change])
}
