import type { Candidate, InitiativeRule } from '#core/initiatives/rule'

/** Somebody says what they will do; what follows *to* up to the end of the clause, or to what else they do. */
const PLEDGED =
  /\b(?:pledge[sd]?|promise[sd]?|vow(?:s|ed)?|commit(?:s|ted)?(?: (?:itself|themselves))?|undertook|undertakes?)(?: publicly)? (to (?!have\b|be\b)[a-z]+\b[^,;:.!?“”"]*(?:\.\d[^,;:.!?“”"]*)*(?:,\d{3}[^,;:.!?“”"]*)*)/g
/** What else the same people did. */
const ELSE = / (?:and|but) (?:has |have |also )?[a-z]+(?:ed|t)\b.*$/
const LONGEST = 90
const SHORTEST = 12
/** A pledge that can be held against somebody has a number or a date. */
const MEASURABLE = /\d|\b(?:by|before|within|all|every|two|three|four|five|ten|half|double)\b/

/** The mayor pledged to put 60 electric buses on the road: a pledge without a name is what is promised. */
export const englishPledged: InitiativeRule = {
  id: 'english-pledged',
  find: (text, sentence, { script }) => {
    if (script !== 'latin') return []
    return [...text.slice(sentence.start, sentence.end).matchAll(PLEDGED)].flatMap(({ 0: all, 1: promised = '', index }): Candidate[] => {
      const words = promised.replace(ELSE, '').trimEnd()
      if (words.length < SHORTEST || words.length > LONGEST || !MEASURABLE.test(words)) return []
      const start = sentence.start + index + all.length - promised.length
      const from = sentence.start + index
      return [
        { start, end: start + words.length, type: 'public-pledge', certainty: 'likely', rules: ['english-pledged'], weight: 58, from },
      ]
    })
  },
}
