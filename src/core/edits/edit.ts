import { Change } from '#core/edits/change'
import { CoderId, EditId } from '#core/model/ids'
import { z } from '#core/model/zod'

/**
 * A user action as the command registry names it (`link`, `set-attribute`, `import`, …): the key `action.<name>` of the message catalogue,
 * with what fills its placeholders. It is what undo, redo and History show.
 */
export const Action = z.object({ name: z.string().min(1), params: z.record(z.string(), z.union([z.string(), z.number()])) })
export type Action = z.infer<typeof Action>

/** A hybrid logical clock (Kulkarni et al. 2014): never runs back, close to wall time. `wall` is in milliseconds since the Unix epoch. */
export const Clock = z.object({ wall: z.int().min(0), count: z.int().min(0) })
export type Clock = z.infer<typeof Clock>

/** What one user action did, whole: one line of its author's append-only log. */
export const Edit = z.object({
  id: EditId,
  author: z.object({ coder: CoderId, device: z.string().min(1) }),
  /** Dense within the author's log, from 1. */
  seq: z.int().min(1),
  clock: Clock,
  codebookVersion: z.int().min(1),
  /** SHA-256 of the author's previous edit in canonical JSON; empty for the first. */
  previous: z.string(),
  action: Action,
  /** The edit this one takes back or brings back; `null` for a new action. */
  undoes: EditId.nullable(),
  redoes: EditId.nullable(),
  changes: z.array(Change),
})
export type Edit = z.infer<typeof Edit>

/** The clock of an edit made at wall time `now` (milliseconds) after one stamped `last`. */
export function tick(last: Clock | null, now: number): Clock {
  return last && last.wall >= now ? { wall: last.wall, count: last.count + 1 } : { wall: now, count: 0 }
}
