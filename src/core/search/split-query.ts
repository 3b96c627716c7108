import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'

/** One word of a query, or several that quotation marks keep together. */
export interface Piece {
  /** UTF-16 offset in the query. */
  readonly at: number
  readonly negated: boolean
  /** What stands before the first colon outside quotation marks; `null` without one. */
  readonly field: string | null
  readonly value: string
  readonly quoted: boolean
  /** Field, colon and value as typed, without minus and quotation marks. */
  readonly words: string
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
])
const isSpace = (character: string): boolean => /\s/u.test(character)
const isColon = (character: string): boolean => character === ':' || character === '：'

/** Position as people count it. */
const placeOf = (text: string, at: number): number => [...text.slice(0, at)].length + 1

export const queryProblem = (code: string, text: string, at: number, params: Problem['params'] = {}): Problem =>
  problem(code, { ...params, at: placeOf(text, at) })

/** Cuts a query at spaces outside quotation marks. Fails where a quotation mark is not closed. */
export function splitQuery(text: string): Result<readonly Piece[]> {
  const pieces: Piece[] = []
  for (let at = 0; at < text.length; ) {
    if (isSpace(text.charAt(at))) {
      at++
      continue
    }
    const read = readPiece(text, at)
    if (!read.ok) return read
    pieces.push(read.value.piece)
    at = read.value.end
  }
  return ok(pieces)
}

/** A minus before a letter negates, before a digit it is a sign. */
const isNegated = (text: string, start: number): boolean => /^-[^\s\d.]/u.test(text.slice(start, start + 2))

function readPiece(text: string, start: number): Result<{ readonly piece: Piece; readonly end: number }> {
  const negated = isNegated(text, start)
  let [field, colon, value] = [null as string | null, '', '']
  let quoted = false
  let at = start + (negated ? 1 : 0)
  for (; at < text.length && !isSpace(text.charAt(at)); at++) {
    const character = text.charAt(at)
    const closing = value === '' ? QUOTES.get(character) : undefined
    if (closing !== undefined) {
      const end = text.indexOf(closing, at + 1)
      if (end < 0) return fail(queryProblem('search-open-quote', text, at))
      value = text.slice(at + 1, end)
      quoted = true
      at = end
    } else if (beginsValue(character, field, value, quoted)) [field, colon, value] = [value, character, '']
    else value += character
  }
  return ok({ piece: { at: start, negated, field, value, quoted, words: (field ?? '') + colon + value }, end: at })
}

const beginsValue = (character: string, field: string | null, value: string, quoted: boolean): boolean =>
  isColon(character) && field === null && !quoted && value !== ''
