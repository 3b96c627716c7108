import { CONTINUATIONS, NO_STOPS, STOPS } from '#core/initiatives/lexicon/modifiers'
import { closerOf } from '#core/initiatives/outline/marks'
import { type Head, headEndingAt } from '#core/initiatives/phrase/head'
import { wordIndex } from '#core/initiatives/phrase/lexicon-index'
import type { Span } from '#core/model/span'

/** A stretch that ends in a head. */
export interface HeadRun extends Span {
  readonly head: Head
}

/** Longest name without quotation marks, and how far a second head may follow the first: 行动 → 行动实施方案. */
const LONGEST = 40
const LONGEST_STEP = 5
const BREAKS = '，。；：！？,;:!?“”「」『』《》\n'
export const JOINS = '、和与及或'

const continuations = wordIndex(CONTINUATIONS)
const stops = wordIndex(STOPS)
const noStops = wordIndex(NO_STOPS)

const isIn = (set: string, char: string) => char !== '' && set.includes(char)
const isDigit = (char: string) => char >= '0' && char <= '9'

/** 就 stops a name, but not in 就业. */
const isStop = (text: string, at: number, end: number): boolean =>
  stops.startingAt(text, at, end) !== null && !noStops.startingAt(text, at, end) && !noStops.startingAt(text, at - 1, end)

/** Where a name can no longer go on. */
function stopsAt(text: string, at: number, end: number, headFound: boolean): boolean {
  const char = text.charAt(at)
  if (isIn(BREAKS, char) || isStop(text, at, end)) return true
  if (headFound) return isIn(JOINS, char) || isDigit(char) || char === '的'
  return isIn(JOINS, char) && isDigit(text.charAt(at + 1))
}

/** Whether what ends at `at` is only a part of a longer noun: 领导小组|组长, 项目|负责人. */
export const goesOn = (text: string, at: number, end: number): boolean => continuations.startingAt(text, at, end) !== null

/** 述职评议|考核: a plain head right after a strong one says no less. */
function joined(before: HeadRun | null, head: Head, end: number): Head {
  return before?.head.strong && before.end === end - head.word.length ? { ...head, strong: true } : head
}

/** From `start` to the last head before the clause turns to something else; heads that follow each other closely are one. */
export function headRunAt(text: string, start: number, end: number): HeadRun | null {
  let found: HeadRun | null = null
  const limit = Math.min(end, start + LONGEST)
  for (let at = start; at < limit; at++) {
    if (stopsAt(text, at, limit, found !== null) || (found && at - found.end >= LONGEST_STEP)) break
    const closer = closerOf(text, at, limit)
    if (closer > at) at = closer
    const head = headEndingAt(text, at + 1, start)
    if (head && !goesOn(text, at + 1, limit)) found = { start, end: at + 1, head: joined(found, head, at + 1) }
  }
  return found
}
