import { said } from '#core/initiatives/details/actor'
import type { Said } from '#core/initiatives/found-initiative'
import type { Span } from '#core/model/span'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const PERIOD = new RegExp(
  [
    '(?:20|19)\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日)?|年?初|底|春|秋)?(?:以来|起)?',
    '(?:今年|去年|前年|明年)(?:以来|初|底|春天?|\\d{1,2}月(?:\\d{1,2}日)?)?(?:以来|起)?',
    '近年来|近[两三四五几]年来?|年初|“十[二三四五]五”(?:期间|时期)?',
    '\\d{1,2}月\\d{1,2}日',
    `(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y) (?:(?:${MONTHS}) )?(?:20|19)\\d\\d`,
    `(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y) (?:${MONTHS})\\b`,
    '(?:last|next|this) (?:spring|summer|autumn|winter|year|month|week)',
  ].join('|'),
  'g',
)

const read = new WeakMap<Span, readonly Span[]>()

/** The periods a sentence names, in order: read once, however many initiatives it has. */
function periodsIn(text: string, sentence: Span): readonly Span[] {
  const known = read.get(sentence)
  if (known) return known
  const periods = [...text.slice(sentence.start, sentence.end).matchAll(PERIOD)].map(({ 0: words, index }) => {
    const start = sentence.start + index
    return { start, end: start + words.length }
  })
  read.set(sentence, periods)
  return periods
}

/** When: the period named nearest to the initiative in its sentence, before it rather than after. */
export function periodOf(text: string, sentence: Span, initiative: Span): Said | null {
  let best: Span | null = null
  for (const span of periodsIn(text, sentence)) {
    if (span.start >= initiative.start && span.start < initiative.end) continue
    if (best && span.start > initiative.start) break
    best = span
  }
  return best && said(text, best)
}
