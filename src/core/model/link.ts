import { AnnotationId, ArticleId, CoderId, LinkId, LinkTypeId, Timestamp } from '#core/model/ids'
import { z } from '#core/model/zod'

/** What a figure says of the initiative it measures: what was put in, what came of it, what that changed, how far it reaches. */
export const LinkRole = z.enum(['inputs', 'outputs', 'outcomes', 'coverage'])
export type LinkRole = z.infer<typeof LinkRole>

/** A typed, directed relation between two annotations of one article: a figure `measures` an initiative. */
export const Link = z.object({
  id: LinkId,
  type: LinkTypeId,
  article: ArticleId,
  from: AnnotationId,
  to: AnnotationId,
  /** Absent while nobody has said. */
  role: LinkRole.optional(),
  coder: CoderId,
  createdAt: Timestamp,
})
export type Link = z.infer<typeof Link>
