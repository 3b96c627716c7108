import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import type { State, Touch } from '#core/edits/state'
import { Annotation } from '#core/model/annotation'
import { findCode } from '#core/model/codebook'
import { type Problem, problem } from '#core/model/problem'
import { z } from '#core/model/zod'

export const AddAnnotation = z.object({ kind: z.literal('add-annotation'), annotation: Annotation })
export type AddAnnotation = z.infer<typeof AddAnnotation>
/** Its links are removed by changes of their own, before it, in the same edit. */
export const RemoveAnnotation = z.object({ kind: z.literal('remove-annotation'), annotation: Annotation })
export type RemoveAnnotation = z.infer<typeof RemoveAnnotation>

const touches = ({ annotation }: { readonly annotation: Annotation }): readonly Touch[] => [
  { row: 'article', id: annotation.article },
  { row: 'annotation', article: annotation.article, id: annotation.id },
  ...(annotation.initiative ? [{ row: 'initiative', id: annotation.initiative } as const] : []),
]

function checkNew(state: State, annotation: Annotation): Problem | null {
  const article = state.articles.get(annotation.article)
  if (!article) return problem('not-there')
  if (state.annotations.has(annotation.id)) return problem('already-there')
  if (!findCode(state.codebook, annotation.code)) return problem('unknown-code', { code: annotation.code })
  if (annotation.initiative && !state.initiatives.has(annotation.initiative)) return problem('initiative-gone')
  const last = annotation.anchor.spans.at(-1)
  return last && last.end > article.length ? problem('outside-text') : null
}

export const addAnnotation: ChangeKind<AddAnnotation> = {
  check: (state, { annotation }) => checkNew(state, annotation),
  apply: (state, { annotation }) => {
    state.annotations.set(annotation.id, annotation)
  },
  invert: ({ annotation }) => ({ kind: 'remove-annotation', annotation }),
  touches,
}

export const removeAnnotation: ChangeKind<RemoveAnnotation> = {
  check: (state, { annotation }) => checkUnchanged(state.annotations.get(annotation.id), annotation),
  apply: (state, { annotation }) => {
    state.annotations.delete(annotation.id)
  },
  invert: ({ annotation }) => ({ kind: 'add-annotation', annotation }),
  touches,
}
