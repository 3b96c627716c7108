import { AnnotationId, ArticleId, CoderId, LinkId, LinkTypeId, Timestamp } from '#core/model/ids'
import { z } from '#core/model/zod'

/** A typed, directed relation between two annotations of one article: a figure `measures` an initiative. */
export const Link = z.object({
  id: LinkId,
  type: LinkTypeId,
  article: ArticleId,
  from: AnnotationId,
  to: AnnotationId,
  coder: CoderId,
  createdAt: Timestamp,
})
export type Link = z.infer<typeof Link>
