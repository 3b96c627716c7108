import { isBoilerplateLine } from '#core/formats/import/boilerplate/by-words'
import { clausesOf, sentencesOf } from '#core/initiatives/outline/sentences'
import type { Span } from '#core/model/span'
import { lineAt, trimStretch } from '#core/text/lines'

export interface Sentence extends Span {
  readonly clauses: readonly Span[]
}

/** One line of the article. */
export interface Passage extends Span {
  /** Headings and titles name nothing new; chrome is not the article's. */
  readonly kind: 'prose' | 'heading' | 'chrome'
  readonly script: 'han' | 'latin'
  readonly sentences: readonly Sentence[]
}

/** Longest line that can be a heading, in code units. */
const LONGEST_HEADING = { han: 45, latin: 90 }
/** A line with these is no heading however it ends: an item of a list, or more than one clause. */
const ITEM = /^(?:[-*•·●◆■▪]|\d{1,2}[.．、)）])/u
const CLAUSES = /[，；]/
const ENDS_SENTENCE = /[。！？；!?;.…][”’"」』）)]*$/u
/** How much of a line is read to tell its script. */
const SCRIPT_SAMPLE = 200
const HAN_FIRST = 0x3400
const HAN_LAST = 0x9fff
/** The bit that tells a lower-case letter of ASCII from its capital, and the first and the last of them. */
const LOWER_CASE = 0x20
const A = 0x61
const Z = 0x7a

function scriptOf(line: string): Passage['script'] {
  let han = 0
  let latin = 0
  for (let at = 0; at < Math.min(line.length, SCRIPT_SAMPLE); at++) {
    const code = line.charCodeAt(at)
    if (code >= HAN_FIRST && code <= HAN_LAST) han++
    else if ((code | LOWER_CASE) >= A && (code | LOWER_CASE) <= Z) latin++
  }
  return han * 2 >= latin ? 'han' : 'latin'
}

function kindOf(line: string, script: Passage['script']): Passage['kind'] {
  if (isBoilerplateLine(line)) return 'chrome'
  const isHeading = line.length <= LONGEST_HEADING[script] && ![ENDS_SENTENCE, ITEM, CLAUSES].some((mark) => mark.test(line))
  return isHeading ? 'heading' : 'prose'
}

/** The lines of the text that say something, in order, each read when it is asked for. */
export function* passagesIn(text: string): Generator<Passage, void, void> {
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at)
    at = line.end + 1
    const span = trimStretch(text, line)
    if (!span) continue
    const words = text.slice(span.start, span.end)
    const script = scriptOf(words)
    const sentences = sentencesOf(text, span).map((sentence) => ({ ...sentence, clauses: clausesOf(text, sentence) }))
    yield { ...span, kind: kindOf(words, script), script, sentences }
  }
}

export const passagesOf = (text: string): readonly Passage[] => [...passagesIn(text)]
