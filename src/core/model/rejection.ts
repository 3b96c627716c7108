import { CoderId, Timestamp } from '#core/model/ids'
import { z } from '#core/model/zod'

/** What is not to be suggested again in this project: whatever has the same key, in whichever article it stands. */
export const Rejection = z.object({
  /** Unique within the project; see `Suggestion.key`. */
  key: z.string().min(1),
  /** The words that were suggested, for those who read the list. */
  quote: z.string(),
  coder: CoderId,
  createdAt: Timestamp,
})
export type Rejection = z.infer<typeof Rejection>
