import type { ForeignAnnotation } from '#core/formats/exchange/exchange'
import { AttributeValue, Certainty, Provenance } from '#core/model/annotation'
import { AnnotationId, AttributeId, InitiativeId, Timestamp } from '#core/model/ids'
import { LinkRole } from '#core/model/link'
import { Span } from '#core/model/span'
import { z } from '#core/model/zod'

/** What `detailsOf` of the exporters writes of an annotation. */
const Details = z.object({
  id: AnnotationId,
  createdAt: Timestamp,
  attributes: z.record(z.string(), AttributeValue).optional(),
  memo: z.string().optional(),
  certainty: Certainty.optional(),
  provenance: Provenance.optional(),
  byHand: z.array(AttributeId).min(1).optional(),
  initiative: InitiativeId.optional(),
  codebookVersion: z.int().min(1).optional(),
  utf16Spans: z.array(Span).min(1).optional(),
})
export type Details = z.infer<typeof Details>

export type OwnParts = Pick<
  ForeignAnnotation,
  'id' | 'createdAt' | 'attributes' | 'isExact' | 'memo' | 'certainty' | 'provenance' | 'byHand' | 'ours'
>

/** The details of one of our own exports; `null` when these are not such. */
export function detailsIn(value: unknown): Details | null {
  const parsed = Details.safeParse(value)
  return parsed.success ? parsed.data : null
}

const CODER_BY_HAND: Provenance = { by: 'coder', detail: '' }

/** The role of a link; `undefined` for anything else. */
export const roleIn = (value: unknown): LinkRole | undefined => LinkRole.safeParse(value).data

/** Without what is not there. */
export const oursOf = ({ initiative, codebookVersion }: Pick<Details, 'initiative' | 'codebookVersion'>) => ({
  ...(initiative && { initiative }),
  ...(codebookVersion && { codebookVersion }),
})

/** What is ordinary was left away. */
export function ownParts(details: Details): OwnParts {
  const { id, createdAt, attributes = {}, memo = '', certainty = 'sure', provenance = CODER_BY_HAND, byHand } = details
  return { id, createdAt, attributes, isExact: true, memo, certainty, provenance, byHand, ours: oursOf(details) }
}
