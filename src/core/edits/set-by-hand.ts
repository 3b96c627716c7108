import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import type { Annotation } from '#core/model/annotation'
import { AnnotationId, ArticleId, AttributeId } from '#core/model/ids'
import { problem } from '#core/model/problem'
import { z } from '#core/model/zod'

/** Whether a coder vouches for the value of an attribute, or for its having none. The value itself is set by `set-attribute`. */
export const SetByHand = z.object({
  kind: z.literal('set-by-hand'),
  article: ArticleId,
  annotation: AnnotationId,
  attribute: AttributeId,
  before: z.boolean(),
  after: z.boolean(),
})
export type SetByHand = z.infer<typeof SetByHand>

export const isByHand = ({ byHand = [] }: Annotation, attribute: AttributeId): boolean => byHand.includes(attribute)

function marked({ byHand = [], ...annotation }: Annotation, attribute: AttributeId, after: boolean): Annotation {
  const others = byHand.filter((id) => id !== attribute)
  const marks = after ? [...others, attribute].sort() : others
  return marks.length > 0 ? { ...annotation, byHand: marks } : annotation
}

export const setByHand: ChangeKind<SetByHand> = {
  check: (state, change) => {
    const annotation = state.annotations.get(change.annotation)
    if (!annotation) return problem('not-there')
    return checkUnchanged(isByHand(annotation, change.attribute), change.before)
  },
  apply: (state, change) => {
    const annotation = state.annotations.get(change.annotation)
    if (annotation) state.annotations.set(annotation.id, marked(annotation, change.attribute, change.after))
  },
  invert: (change) => ({ ...change, before: change.after, after: change.before }),
  touches: (change) => [{ row: 'annotation', article: change.article, id: change.annotation }],
}
