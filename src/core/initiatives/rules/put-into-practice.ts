import { afterAspect, verbAt } from '#core/initiatives/phrase/action-verb'
import { typeByCues } from '#core/initiatives/phrase/head'
import { practiceAt } from '#core/initiatives/phrase/practice'
import type { Candidate, InitiativeRule } from '#core/initiatives/rule'
import type { Span } from '#core/model/span'

const DIGIT = /[0-9]/

/** 推进, 落实 and the like govern anything: only what is measured in the same sentence is told as something done. */
const isMeasured = (text: string, after: number, sentence: Span): boolean => DIGIT.test(text.slice(after, sentence.end))

function candidate(text: string, at: number, clause: Span, sentence: Span): Candidate | null {
  const verb = verbAt(text, at, clause.end)
  if (!verb || verb.makes === 'policy-document') return null
  const practice = practiceAt(text, afterAspect(text, at + verb.word.length, clause.end), clause.end)
  if (!practice || (verb.strength !== 'strong' && !isMeasured(text, practice.end, sentence))) return null
  const type = typeByCues(text.slice(practice.start, practice.end), practice.type)
  return { start: practice.start, end: practice.end, type, certainty: 'likely', rules: ['put-into-practice'], weight: 45, from: at }
}

/** 推行校长教师交流轮岗, 实行三级包保制: what is put into practice, though no noun says that it is a mechanism. */
export const putIntoPractice: InitiativeRule = {
  id: 'put-into-practice',
  find: (text, sentence) =>
    sentence.clauses.flatMap((clause) => {
      const found: Candidate[] = []
      for (let at = clause.start; at < clause.end; at++) {
        const named = candidate(text, at, clause, sentence)
        if (!named) continue
        found.push(named)
        at = named.end - 1
      }
      return found
    }),
}
