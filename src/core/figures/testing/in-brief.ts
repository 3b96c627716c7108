import type { Figure } from '#core/figures/figure'
import type { Interval } from '#core/model/annotation'

/** What is expected of a figure; what is left out is not compared. `bounds` in interval notation, `change` as direction and mode (`up-by`). */
export interface Expected {
  readonly text: string
  readonly [field: string]: string | number | null
}

/** `(,20]`: at most 20. */
const interval = ({ lo, hi, loOpen, hiOpen }: Interval): string =>
  `${lo === null || loOpen ? '(' : '['}${lo ?? ''},${hi ?? ''}${hi === null || hiOpen ? ')' : ']'}`

/** A figure with what is written down by hand in short. */
export const inBrief = ({ bounds, change, ...figure }: Figure): Readonly<Record<string, unknown>> => ({
  ...figure,
  bounds: bounds && interval(bounds),
  change: change && `${change.direction}-${change.mode}`,
  factor: change?.factor ?? null,
})
