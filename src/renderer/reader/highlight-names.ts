import { NO_LANE } from './lanes'

/** Slots whose signature has a tint; their marks lie under all others. */
const TINTED: ReadonlySet<number> = new Set([1, 5, 7, 8])

export const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** Names and priorities of the highlights that are not codes; priorities of codes are 1 to 4. */
export const OWN_HIGHLIGHTS = {
  hit: 7,
  target: 8,
  candidate: 8,
  current: 9,
  'current-lane-0': 9,
  'current-lane-1': 9,
  'current-lane-2': 9,
  pending: 10,
} as const
export type OwnHighlight = keyof typeof OWN_HIGHLIGHTS

export const HOVER_PRIORITY = 6

export const hoverName = (slot: number): string => `hover-${slot}`

export const currentLane = (lane: number): OwnHighlight | null =>
  lane === 0 ? 'current-lane-0' : lane === 1 ? 'current-lane-1' : lane === 2 ? 'current-lane-2' : null

export interface Drawing {
  readonly slot: number
  readonly short: boolean
  readonly lane: number
}

/** One highlight for each code slot, kind and lane. */
export const markName = ({ slot, short, lane }: Drawing): string => `${short ? 'short' : 'mark'}-${slot}-${lane}`

/** Containers under lines, lines under short codes, and what was pushed to a lower lane over all of them. */
export function markPriority({ slot, short, lane }: Drawing): number {
  if (lane === NO_LANE || (TINTED.has(slot) && !short)) return 1
  if (lane > (short ? 0 : 1)) return 4
  return short ? 3 : 2
}
