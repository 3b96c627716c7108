import { INSTITUTIONS } from '#core/initiatives/lexicon/institutions'
import { verbBefore } from '#core/initiatives/phrase/action-verb'
import { goesOn } from '#core/initiatives/phrase/head-run'
import { LexiconIndex } from '#core/initiatives/phrase/lexicon-index'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'
import type { InitiativeType } from '#core/model/initiative-attributes'
import type { Span } from '#core/model/span'

const institutions = new LexiconIndex(INSTITUTIONS)
/** Names with a number of their own: 12345热线, 30件民生实事. */
const NUMBERED: readonly (readonly [RegExp, InitiativeType])[] = [
  [/1[0-9]{4}(?:政务|便民|市长|市民|服务){0,3}热线/g, 'service-centre'],
  [/(?:[0-9]+|[一二三四五六七八九十]+)[大项件](?:为?民生?|惠民|利民){0,2}实事/g, 'public-pledge'],
]

const candidate = (text: string, { start, end }: Span, type: InitiativeType, sentence: Span): Candidate => ({
  start,
  end,
  type,
  certainty: 'likely',
  rules: ['institution'],
  weight: 40,
  from: verbBefore(text, start, sentence.start)?.from ?? start,
})

function numbered(text: string, sentence: Span): Candidate[] {
  const words = text.slice(sentence.start, sentence.end)
  return NUMBERED.flatMap(([pattern, type]) =>
    [...words.matchAll(pattern)].map(({ 0: name, index }) => {
      const start = sentence.start + index
      return candidate(text, { start, end: start + name.length }, type, sentence)
    }),
  )
}

/** 村规民约, 12345热线: what is an institution by its name alone. Only where the article names it first; see `furtherMentions`. */
export const institution: InitiativeRule = {
  id: 'institution',
  find: (text, sentence, { script }) => {
    if (script !== 'han') return []
    const found = numbered(text, sentence)
    for (let at = sentence.start; at < sentence.end; at++) {
      const named = institutions.startingAt(text, at, sentence.end)
      if (!named) continue
      const end = at + named.word.length
      if (!goesOn(text, end, sentence.end)) found.push(candidate(text, { start: at, end }, named.value, sentence))
      at = end - 1
    }
    return found
  },
}
