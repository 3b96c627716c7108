import type { Candidate } from '#core/initiatives/rule'

const byWeight = (a: Candidate, b: Candidate) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start

/** Those that stay when of two that overlap the weaker goes, in reading order. `candidates` are those of one sentence. */
export function resolve(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of [...candidates].sort(byWeight)) {
    if (kept.every(({ start, end }) => end <= candidate.start || start >= candidate.end)) kept.push(candidate)
  }
  return kept.sort((a, b) => a.start - b.start)
}
