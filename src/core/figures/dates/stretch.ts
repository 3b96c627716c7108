import type { Moment } from '#core/figures/dates/moment'

/** What was read of a moment or a period; both ends are the same where it is one. `end`: offset in the window, exclusive. */
export interface Stretch {
  readonly first: Moment
  readonly last: Moment
  readonly end: number
}

export const at = (moment: Moment, end: number): Stretch => ({ first: moment, last: moment, end })

/** The same addition to both ends. */
export const withParts = (stretch: Stretch, parts: Partial<Moment>, end: number): Stretch => ({
  first: { ...stretch.first, ...parts },
  last: { ...stretch.last, ...parts },
  end,
})

/** A reader of one part: takes what was read before and goes on from its end; `null` when the part is not there. */
export type PartReader = (window: string, before: Stretch) => Stretch | null
