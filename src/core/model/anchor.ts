import { Span } from '#core/model/span'
import { z } from '#core/model/zod'

/**
 * Where an annotation stands in its article. `spans` are sorted, disjoint and at least one; `quote` is their text joined by `QUOTE_JOIN`;
 * `prefix` and `suffix` are the 32 characters (UTF-16 code units, shortened so that no surrogate pair is cut) around the whole.
 * The pair describe/match is in `core/text/anchor`. After the Web Annotation Data Model, TextPositionSelector + TextQuoteSelector.
 */
export const Anchor = z.object({
  spans: z.array(Span).min(1),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
})
export type Anchor = z.infer<typeof Anchor>

export const QUOTE_JOIN = '…'
