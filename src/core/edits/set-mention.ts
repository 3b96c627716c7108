import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import type { Annotation } from '#core/model/annotation'
import { AnnotationId, ArticleId, InitiativeId } from '#core/model/ids'
import { problem } from '#core/model/problem'
import { z } from '#core/model/zod'

/** Which initiative an annotation mentions; `null` for none. */
export const SetMention = z.object({
  kind: z.literal('set-mention'),
  article: ArticleId,
  annotation: AnnotationId,
  before: InitiativeId.nullable(),
  after: InitiativeId.nullable(),
})
export type SetMention = z.infer<typeof SetMention>

function mentioning({ initiative: _before, ...annotation }: Annotation, after: InitiativeId | null): Annotation {
  return after === null ? annotation : { ...annotation, initiative: after }
}

export const setMention: ChangeKind<SetMention> = {
  check: (state, { annotation: id, before, after }) => {
    const annotation = state.annotations.get(id)
    if (!annotation) return problem('not-there')
    if (after !== null && !state.initiatives.has(after)) return problem('initiative-gone')
    return checkUnchanged(annotation.initiative ?? null, before) ?? (before === after ? problem('nothing-to-do') : null)
  },
  apply: (state, { annotation: id, after }) => {
    const annotation = state.annotations.get(id)
    if (annotation) state.annotations.set(id, mentioning(annotation, after))
  },
  invert: (change) => ({ ...change, before: change.after, after: change.before }),
  touches: ({ article, annotation, before, after }) => [
    { row: 'annotation', article, id: annotation },
    ...[before, after].flatMap((id) => (id === null ? [] : [{ row: 'initiative', id } as const])),
  ],
}
