import { foldText } from '#core/memory/folded-text'
import { HEAD, type KnownName, type KnownNames } from '#core/memory/known-names'
import type { Span } from '#core/model/span'
import { snapSpan } from '#core/text/graphemes'

/** Offsets: UTF-16 code units of the text that was read. */
export interface FoundName extends Span {
  readonly known: KnownName
}

/** A letter or digit of a script that puts spaces between words. */
const WORD = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{Nd}]/u

/** What ends a clause: no name runs on over it, unless it is written so. */
const STOP = /[。！？；，、：!?;,:\n\r]/

/** Shorter names (code units without marks) are words of every day as well, and count only between quotation marks. */
const SHORT = 4

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
  ['"', '"'],
])
const OPENERS: ReadonlyMap<string, string> = new Map([...CLOSERS].map(([open, close]) => [close, open]))

const isInWord = (text: string, at: number): boolean => at > 0 && WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at))

/** The marks in `words` that find no partner in them. */
function unpaired(words: string): { readonly opened: readonly string[]; readonly closed: readonly string[] } {
  const opened: string[] = []
  const closed: string[] = []
  for (const char of words) {
    if (char === '"') continue
    const opener = OPENERS.get(char)
    if (CLOSERS.has(char)) opened.push(char)
    else if (opener && opened.at(-1) === opener) opened.pop()
    else if (opener) closed.push(opener)
  }
  return { opened, closed }
}

/** With the marks of quotation around it, or the half of a pair that was left outside: “协会+企业”模式. */
function withMarks(text: string, { start, end }: Span): Span {
  const { opened, closed } = unpaired(text.slice(start, end))
  const [before, after] = [text.charAt(start - 1), text.charAt(end)]
  if (opened.length === 0 && closed.length === 0) {
    return CLOSERS.get(before) === after && after !== '' ? { start: start - 1, end: end + 1 } : { start, end }
  }
  return {
    start: closed.length === 1 && before === closed[0] ? start - 1 : start,
    end: opened.length === 1 && after === CLOSERS.get(opened[0] ?? '') ? end + 1 : end,
  }
}

function isTheName(text: string, found: Span, { folded, name }: KnownName): boolean {
  if (isInWord(text, found.start) || isInWord(text, found.end)) return false
  if (STOP.test(text.slice(found.start, found.end)) && !STOP.test(name)) return false
  return folded.length >= SHORT || withMarks(text, found).start < found.start
}

/** The names that stand in `text`, whatever their brackets, spaces, width and script, in reading order; the longest where several begin. */
export function findNames(text: string, names: KnownNames): readonly FoundName[] {
  if (names.size === 0) return []
  const { folded, starts, ends } = foldText(text)
  const found: FoundName[] = []
  for (let at = 0; at + HEAD <= folded.length; ) {
    const known = names
      .get(folded.slice(at, at + HEAD))
      ?.find((each) => folded.startsWith(each.folded, at) && isTheName(text, spanOf(each), each))
    if (known) found.push({ ...withMarks(text, snapSpan(text, spanOf(known))), known })
    at += known ? known.folded.length : 1

    function spanOf({ folded: { length } }: KnownName): Span {
      return { start: starts[at] ?? 0, end: ends[at + length - 1] ?? 0 }
    }
  }
  return found
}
