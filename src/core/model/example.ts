import { ArticleId } from '#core/model/ids'
import { z } from '#core/model/zod'

/** A passage of an article that shows what a code is for, or what it is not for. */
export const Example = z.object({
  /** Whether the code applies to it. */
  applies: z.boolean(),
  quote: z.string().min(1),
  /** Why, in the author's words. */
  note: z.string(),
  /** Where it stands, for readers: title, outlet and date of the article; empty when that is not known. */
  from: z.string(),
  /** The article in the project where it was taken; another project need not have it. */
  article: ArticleId.optional(),
})
export type Example = z.infer<typeof Example>
