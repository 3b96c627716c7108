import { said } from '#core/initiatives/details/actor'
import type { Said } from '#core/initiatives/found-initiative'
import type { Span } from '#core/model/span'

const KINDS =
  'Council|Ministry|Agency|Trust|University|Department|Authority|Government|Board|Office|Commission|Association|Union|Company|Group|Minister|Secretary|Institute|Foundation|Forum|Committee|Bank|Association|Society|Federation|Parliament'
const NAMED = new RegExp(`(?:[A-Z][\\w’'-]* )*(?:${KINDS})(?: (?:of|for) [A-Z][\\w’'-]*(?: (?:and )?[A-Z][\\w’'-]*)*)?`, 'g')
const GENERAL =
  /\b(?:[a-z]+ )?(?:council|ministry|government|county|city|authorities|officials|ministers|university|company|charity|union|department|agency)\b/g
const BY = /^[^.;]{0,60}?\bby (?:the )?/

const ARTICLE = /^(?:the|a|an|its|their) /i

/** The last of `pattern` in the stretch. */
function last(text: string, { start, end }: Span, pattern: RegExp): Said | null {
  const match = [...text.slice(start, end).matchAll(pattern)].at(-1)
  if (!match) return null
  const article = ARTICLE.exec(match[0])?.[0].length ?? 0
  return said(text, { start: start + match.index + article, end: start + match.index + match[0].length })
}

/** Who is named after *by*, or last before the initiative in its sentence, or in the sentence before. */
export function englishActorOf(text: string, sentence: Span, initiative: Span, previous: Span | null): Said | null {
  const by = BY.exec(text.slice(initiative.end, sentence.end))?.[0].length
  const agent = by === undefined ? null : { start: initiative.end + by, end: Math.min(sentence.end, initiative.end + by + 40) }
  const before = { start: sentence.start, end: initiative.start }
  return (
    (agent && last(text, agent, NAMED)) ??
    last(text, before, NAMED) ??
    last(text, before, GENERAL) ??
    (previous && (last(text, previous, NAMED) ?? last(text, previous, GENERAL)))
  )
}
