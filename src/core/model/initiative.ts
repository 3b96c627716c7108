import { CoderId, InitiativeId, Timestamp } from '#core/model/ids'
import { z } from '#core/model/zod'

/**
 * What the reader decided about figures of an initiative that were listed together. `key` says which, by what they say (see
 * `core/registry/accounts`), so that the decision holds as long as they say it, and a figure that says something else is listed again.
 */
export const Settlement = z.object({
  key: z.string().min(1),
  /** `same`: one figure told again. `different`: they count different things. `holds`: of those that conflict, one is right. */
  verdict: z.enum(['same', 'different', 'holds']),
  /** The quote of the figure that holds; empty with the other verdicts. */
  holds: z.string(),
  coder: CoderId,
  createdAt: Timestamp,
})
export type Settlement = z.infer<typeof Settlement>

/** An initiative of the project, which mentions in many articles point to. What is absent says nothing. */
export const Initiative = z.object({
  id: InitiativeId,
  name: z.string().trim().min(1),
  /** Other names of it, in the order they came. None is the same as its name or as another, see `sameName`. */
  aliases: z.array(z.string().trim().min(1)).min(1).optional(),
  /** A choice of the attribute `type`; where absent, what its mentions say. */
  type: z.string().min(1).optional(),
  note: z.string(),
  /** Sorted by key. */
  settlements: z.array(Settlement).min(1).optional(),
  coder: CoderId,
  createdAt: Timestamp,
})
export type Initiative = z.infer<typeof Initiative>
