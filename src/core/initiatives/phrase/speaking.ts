import { FIGURATIVE, SPEAKING_AFTER, SPEAKING_BEFORE } from '#core/initiatives/lexicon/quotations'
import { headAfter } from '#core/initiatives/phrase/head-after'
import { wordIndex } from '#core/initiatives/phrase/lexicon-index'
import type { Span } from '#core/model/span'

/** Fewest and most characters of a name inside the marks. */
const SHORTEST = 2
const LONGEST = 32
/** The end of a sentence, or more than one comma, is what somebody said. */
const SPEECH = /[。！？!?：:]|[，,].*[，,]|[，,]$/

const after = wordIndex(SPEAKING_AFTER)
const before = wordIndex(SPEAKING_BEFORE)
const figurative = new Set(FIGURATIVE)

/** Whether a quotation is speech, an image or what has a noun for ways of speaking after it: “三无”现象. */
export function isSpeech(text: string, { start, end }: Span, sentence: Span): boolean {
  const inside = text.slice(start + 1, end - 1)
  if (inside.length < SHORTEST || inside.length > LONGEST || figurative.has(inside) || SPEECH.test(inside)) return true
  return after.startingAt(text, end, sentence.end) !== null && headAfter(text, end, sentence.end) === null
}

/** Whether what stands before says that it is called so: 被称为“活地图”. */
export const isSoCalled = (text: string, quote: Span, sentence: Span): boolean =>
  before.endingAt(text, quote.start, sentence.start) !== null
