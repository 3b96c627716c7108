import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import { Annotation } from '#core/model/annotation'
import { findCode } from '#core/model/codebook'
import { AnnotationId, ArticleId, CodeId } from '#core/model/ids'
import { problem } from '#core/model/problem'
import { z } from '#core/model/zod'

export const SetAnnotation = z.object({
  kind: z.literal('set-annotation'),
  article: ArticleId,
  annotation: AnnotationId,
  field: z.enum(['code', 'memo', 'certainty']),
  before: z.string(),
  after: z.string(),
})
export type SetAnnotation = z.infer<typeof SetAnnotation>

export const setAnnotation: ChangeKind<SetAnnotation> = {
  check: (state, change) => {
    const annotation = state.annotations.get(change.annotation)
    if (!annotation) return problem('not-there')
    if (!Annotation.shape[change.field].safeParse(change.after).success) return problem('invalid-value', { value: change.after })
    if (change.field === 'code' && !findCode(state.codebook, CodeId.parse(change.after))) {
      return problem('unknown-code', { code: change.after })
    }
    return checkUnchanged(annotation[change.field], change.before)
  },
  apply: (state, change) => {
    const annotation = state.annotations.get(change.annotation)
    if (annotation) state.annotations.set(annotation.id, { ...annotation, [change.field]: change.after })
  },
  invert: (change) => ({ ...change, before: change.after, after: change.before }),
  touches: (change) => [{ row: 'annotation', article: change.article, id: change.annotation }],
}
