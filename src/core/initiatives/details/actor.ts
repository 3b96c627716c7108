import type { Said } from '#core/initiatives/found-initiative'
import { GENERAL_ACTORS, LEADING_ADVERBIALS, ORGANISATION_ENDINGS, TRAILING_ADVERBIALS } from '#core/initiatives/lexicon/organisations'
import type { Sentence } from '#core/initiatives/outline/passages'
import { verbAt, verbLengthBefore } from '#core/initiatives/phrase/action-verb'
import { wordIndex } from '#core/initiatives/phrase/lexicon-index'
import type { Span } from '#core/model/span'

/** Longest subject, and how far apart two endings of one name may stand: 绍兴市|柯桥区|永利集团. */
const LONGEST = 24
const LONGEST_STEP = 8
/** Longest word between the one who acts and the verb. */
const LONGEST_ADVERBIAL = 6
/** Longest subject without an ending of an organisation, as a bare name of a place: 温州. */
const LONGEST_BARE = 4
const BREAKS = /[，。；：！？,;:到从将把对在以按为让使向由是有着了“”《》0-9]/
/** Who joins in stands after it. */
const JOINTLY = '会同'
/** No bare name has one of these: they are adverbs and verbs. */
const NOT_IN_BARE = /[不已初步迅速断更好组集围绕通过号召努力致每各种次都来等个上下中里内]/

const endings = wordIndex(ORGANISATION_ENDINGS)
const general = wordIndex(GENERAL_ACTORS)

export const said = (text: string, { start, end }: Span): Said => ({ start, end, text: text.slice(start, end) })

/** `span` without what stands before a subject. */
export function afterLeading(text: string, { start, end }: Span): number {
  let at = start
  for (;;) {
    const length = LEADING_ADVERBIALS.exec(text.slice(at, Math.min(end, at + LONGEST)))?.[0].length ?? 0
    if (length === 0 || at + length > end) return at
    at += length
  }
}

function beforeTrailing(text: string, start: number, end: number): number {
  let at = end
  for (;;) {
    const length =
      TRAILING_ADVERBIALS.exec(text.slice(Math.max(start, at - LONGEST_ADVERBIAL), at))?.[0].length ?? verbLengthBefore(text, at, start)
    if (length === 0) return at
    at -= length
  }
}

/** The longest name of an organisation that begins at `start`, its parts one after the other; none where a verb of doing begins. */
function organisationAt(text: string, start: number, end: number): Span | null {
  if (verbAt(text, start, end)) return null
  let last = -1
  for (let at = start; at < Math.min(end, start + LONGEST); at++) {
    if (
      BREAKS.test(text.charAt(at)) ||
      text.startsWith(JOINTLY, at) ||
      (last >= 0 && (at - last >= LONGEST_STEP || (at === last && verbAt(text, at, end))))
    )
      break
    const ending = endings.endingAt(text, at + 1, start)
    if (ending && (at + 1 - start > ending.word.length || ending.word.length > 2)) last = at + 1
  }
  const named = last - start > 1 ? { start, end: last } : null
  if (named) return named
  const word = general.startingAt(text, start, end)?.word
  return word ? { start, end: start + word.length } : null
}

/** The subject that stands right before the verb at `from` in its clause. */
function subjectBefore(text: string, clause: Span, from: number): Span | null {
  const start = afterLeading(text, { start: clause.start, end: from })
  const end = beforeTrailing(text, start, from)
  if (end <= start) return null
  const organisation = organisationAt(text, start, end)
  if (organisation) return organisation
  const words = text.slice(start, end)
  return end - start <= LONGEST_BARE &&
    end - start >= 2 &&
    /^\p{Script=Han}+$/u.test(words) &&
    !BREAKS.test(words) &&
    !NOT_IN_BARE.test(words)
    ? { start, end }
    : null
}

/** The subject that opens a clause. */
function subjectOf(text: string, clause: Span): Span | null {
  const start = afterLeading(text, clause)
  return organisationAt(text, start, clause.end)
}

/** Who acts: the subject of the clause, of the clauses before it in the sentence, or of the sentence before. */
export function actorOf(text: string, sentence: Sentence, from: number, previous: Sentence | null): Said | null {
  const before = sentence.clauses.filter(({ start }) => start <= from)
  const own = before.at(-1)
  const found = own ? subjectBefore(text, own, from) : null
  if (found) return said(text, found)
  const earlier = [...before.slice(0, -1).reverse(), ...(previous?.clauses ?? [])]
  for (const clause of earlier) {
    const subject = subjectOf(text, clause)
    if (subject) return said(text, subject)
  }
  return null
}
