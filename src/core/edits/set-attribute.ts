import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import { type Annotation, AttributeValue } from '#core/model/annotation'
import { AnnotationId, ArticleId, AttributeId } from '#core/model/ids'
import { problem } from '#core/model/problem'
import { z } from '#core/model/zod'

/** `null` stands for an attribute without a value. */
export const SetAttribute = z.object({
  kind: z.literal('set-attribute'),
  article: ArticleId,
  annotation: AnnotationId,
  attribute: AttributeId,
  before: AttributeValue.nullable(),
  after: AttributeValue.nullable(),
})
export type SetAttribute = z.infer<typeof SetAttribute>

/** Names like `constructor` are attributes only where the annotation has them itself. */
const attributeOf = ({ attributes }: Annotation, id: AttributeId): AttributeValue | null =>
  Object.hasOwn(attributes, id) ? (attributes[id] ?? null) : null

export const setAttribute: ChangeKind<SetAttribute> = {
  check: (state, change) => {
    const annotation = state.annotations.get(change.annotation)
    if (!annotation) return problem('not-there')
    return checkUnchanged(attributeOf(annotation, change.attribute), change.before)
  },
  apply: (state, change) => {
    const annotation = state.annotations.get(change.annotation)
    if (!annotation) return
    const { [change.attribute]: _replaced, ...rest } = annotation.attributes
    const attributes = change.after === null ? rest : { ...rest, [change.attribute]: change.after }
    state.annotations.set(annotation.id, { ...annotation, attributes })
  },
  invert: (change) => ({ ...change, before: change.after, after: change.before }),
  touches: (change) => [{ row: 'annotation', article: change.article, id: change.annotation }],
}
