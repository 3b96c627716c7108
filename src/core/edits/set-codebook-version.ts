import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import type { Annotation } from '#core/model/annotation'
import { AnnotationId, ArticleId } from '#core/model/ids'
import { problem } from '#core/model/problem'
import { z } from '#core/model/zod'

const Version = z.int().min(1).nullable()

/** Under which version of the codebook the annotation was looked at last; `null` when that is not recorded. */
export const SetCodebookVersion = z.object({
  kind: z.literal('set-codebook-version'),
  article: ArticleId,
  annotation: AnnotationId,
  before: Version,
  after: Version,
})
export type SetCodebookVersion = z.infer<typeof SetCodebookVersion>

function under({ codebookVersion: _before, ...annotation }: Annotation, version: number | null): Annotation {
  return version === null ? annotation : { ...annotation, codebookVersion: version }
}

export const setCodebookVersion: ChangeKind<SetCodebookVersion> = {
  check: (state, change) => {
    const annotation = state.annotations.get(change.annotation)
    if (!annotation) return problem('not-there')
    return checkUnchanged(annotation.codebookVersion ?? null, change.before)
  },
  apply: (state, change) => {
    const annotation = state.annotations.get(change.annotation)
    if (annotation) state.annotations.set(annotation.id, under(annotation, change.after))
  },
  invert: (change) => ({ ...change, before: change.after, after: change.before }),
  touches: (change) => [{ row: 'annotation', article: change.article, id: change.annotation }],
}
