import { NO_LANE } from './lanes'

/** Slots whose signature has a tint; their marks lie under all others. */
const TINTED: ReadonlySet<number> = new Set([1, 5, 7, 8])

export const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** Names and priorities of the highlights that are not codes; priorities of codes are 1 to 4, of suggestions 5. */
export const OWN_HIGHLIGHTS = {
  hit: 7,
  target: 8,
  candidate: 8,
  current: 9,
  'current-lane-0': 9,
  'current-lane-1': 9,
  'current-lane-2': 9,
  'reviewed-lane-0': 9,
  'reviewed-lane-1': 9,
  'reviewed-lane-2': 9,
  pending: 10,
} as const
export type OwnHighlight = keyof typeof OWN_HIGHLIGHTS

export const HOVER_PRIORITY = 6

export const hoverName = (slot: number): string => `hover-${slot}`

/** The lines under the current annotation and under the suggestion under review, by lane. */
export const CURRENT_LANES = ['current-lane-0', 'current-lane-1', 'current-lane-2'] as const
export const REVIEWED_LANES = ['reviewed-lane-0', 'reviewed-lane-1', 'reviewed-lane-2'] as const

export interface Drawing {
  readonly slot: number
  readonly short: boolean
  readonly lane: number
  readonly suggested: boolean
}

/** One highlight for each code slot, kind and lane. */
export const markName = ({ slot, short, lane, suggested }: Drawing): string =>
  `${suggested ? 'suggestion' : short ? 'short' : 'mark'}-${slot}-${lane}`

const SUGGESTION_PRIORITY = 5

/** Containers under lines, lines under short codes, and what was pushed to a lower lane over all of them; suggestions over that. */
export function markPriority({ slot, short, lane, suggested }: Drawing): number {
  if (suggested) return SUGGESTION_PRIORITY
  if (lane === NO_LANE || (TINTED.has(slot) && !short)) return 1
  if (lane > (short ? 0 : 1)) return 4
  return short ? 3 : 2
}
