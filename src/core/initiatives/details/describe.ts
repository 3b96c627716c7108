import { actorOf } from '#core/initiatives/details/actor'
import { englishActorOf } from '#core/initiatives/details/english-actor'
import { periodOf } from '#core/initiatives/details/period'
import { placeOf } from '#core/initiatives/details/place'
import type { FoundInitiative } from '#core/initiatives/found-initiative'
import type { Passage, Sentence } from '#core/initiatives/outline/passages'
import type { Candidate } from '#core/initiatives/rule'

/** What stands around a candidate. */
export interface Surroundings {
  readonly passage: Passage
  readonly sentence: Sentence
  /** The sentence before in the same paragraph. */
  readonly previous: Sentence | null
  /** What the paragraph named last before. */
  readonly last: FoundInitiative | null
}

/** The candidate with who, where and when. */
export function describe(text: string, candidate: Candidate, { passage, sentence, previous, last }: Surroundings): FoundInitiative {
  const { start, end, type, certainty, rules, from } = candidate
  const actor =
    passage.script === 'latin'
      ? englishActorOf(text, sentence, candidate, previous)
      : actorOf(text, sentence, Math.min(from, start), previous)
  return {
    start,
    end,
    text: text.slice(start, end),
    type,
    actor: actor ?? last?.actor ?? null,
    place: placeOf(text, passage, candidate),
    period: periodOf(text, sentence, candidate),
    certainty,
    rules,
    aliases: [],
    mentionOf: null,
  }
}
