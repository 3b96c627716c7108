import type { FoundInitiative } from '#core/initiatives/found-initiative'
import { quotationsIn } from '#core/initiatives/phrase/quotations'
import type { Candidate } from '#core/initiatives/rule'
import type { Span } from '#core/model/span'

const QUOTED = /^[“「『《"]([^”」』》"]{2,})[”」』》"]/

/** By what a mention is known: what stands in the marks of quotation it begins with, or all of it; white space aside. */
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

/** Until the first mention gives its own. */
const PLACEHOLDER = 'campaign'

/** Quotations of a sentence that are names by now: 县里的“一站办”又开了两处窗口. Their type is that of the first mention. */
export function furtherMentions(text: string, sentence: Span, known: ReadonlySet<string>): readonly Candidate[] {
  return quotationsIn(text, sentence, '“「『《')
    .filter(({ start, end }) => known.has(nameKey(text.slice(start, end))))
    .map((quote) => ({ ...quote, type: PLACEHOLDER, certainty: 'likely', rules: ['further-mention'], weight: REPEATED, from: quote.start }))
}

/** Further mentions point to the first, which takes their type and lists their other wordings as aliases. */
export function withMentions(found: readonly FoundInitiative[]): readonly FoundInitiative[] {
  const firsts = new Map<string, number>()
  const aliases = new Map<number, Set<string>>()
  const mentionOf = found.map(({ text }, index) => {
    const first = firsts.get(nameKey(text))
    if (first === undefined) {
      firsts.set(nameKey(text), index)
      return null
    }
    if (text !== found[first]?.text) aliases.set(first, (aliases.get(first) ?? new Set()).add(text))
    return first
  })
  return found.map((initiative, index) => {
    const first = mentionOf[index] ?? null
    const type = (first === null ? undefined : found[first]?.type) ?? initiative.type
    return { ...initiative, type, mentionOf: first, aliases: [...(aliases.get(index) ?? [])] }
  })
}
