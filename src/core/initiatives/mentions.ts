import type { Candidate } from '#core/initiatives/rule'

const QUOTED = /[“「『《"]([^”」』》"]{2,})[”」』》"]/

/** By what a mention is known: what stands in its first marks of quotation, or all of it; white space aside. */
export const nameKey = (words: string): string => (QUOTED.exec(words)?.[1] ?? words).replace(/\s+/g, '')

/** Weight of a further mention: it gives way to a name that contains it. */
const REPEATED = 62

/** The candidates with those that repeat an earlier name made lighter; `known` holds the names so far. */
export function withRepeats(text: string, candidates: readonly Candidate[], known: ReadonlySet<string>): readonly Candidate[] {
  return candidates.map((candidate) =>
    known.has(nameKey(text.slice(candidate.start, candidate.end)))
      ? { ...candidate, weight: Math.min(candidate.weight, REPEATED) }
      : candidate,
  )
}
