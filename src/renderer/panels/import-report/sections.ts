import type { ImportOutcome } from '../../workspace/import-log'

export type SectionId = 'check' | 'refused' | 'duplicate' | 'imported' | 'project'

/** What needs the coder first: files to look at, then those that were refused. */
export const SECTION_ORDER: readonly SectionId[] = ['check', 'refused', 'duplicate', 'imported', 'project']

const sectionOf = (outcome: ImportOutcome): SectionId => (outcome.kind === 'imported' && outcome.doubts.length > 0 ? 'check' : outcome.kind)

export function bySection(outcomes: readonly ImportOutcome[]): Readonly<Record<SectionId, readonly ImportOutcome[]>> {
  const sections: Record<SectionId, ImportOutcome[]> = { check: [], refused: [], duplicate: [], imported: [], project: [] }
  for (const outcome of outcomes) sections[sectionOf(outcome)].push(outcome)
  return sections
}

export interface TimeLeft {
  readonly unit: 'seconds' | 'minutes'
  readonly count: number
}

const MINUTE = 60

/** An estimate from the files so far; `null` while too little is known. `elapsed` in milliseconds. */
export function timeLeft(done: number, total: number, elapsed: number): TimeLeft | null {
  if (done < 3 || elapsed < 2000 || done >= total) return null
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000)
  return seconds > 1.5 * MINUTE ? { unit: 'minutes', count: Math.round(seconds / MINUTE) } : { unit: 'seconds', count: seconds }
}
