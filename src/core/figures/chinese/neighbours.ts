import { codeSet, isIn } from '#core/figures/code-set'
import {
  ENTITY_STARTS,
  ENTITY_STOP_WORDS,
  ENTITY_STOPS,
  LONGEST_ENTITY,
  LONGEST_PROPERTY,
  PROPERTY_ENDS,
  PROPERTY_LINKS,
  PROPERTY_STOPS,
  SHORT_ENTITIES,
} from '#core/figures/lexicons/neighbours'
import { isHan, matchAt, matchBefore, reverseTrieOf, trieOf } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

const marked = (words: string) => words.split(' ').map((word) => [word, true] as const)

const STOP_WORDS = trieOf(marked(ENTITY_STOP_WORDS))
const STARTS = trieOf(marked(ENTITY_STARTS))
const ENDS = reverseTrieOf(marked(PROPERTY_ENDS))
const LINKS = reverseTrieOf(marked(PROPERTY_LINKS))
const SHORTEST = 2

const STOPS = codeSet(ENTITY_STOPS)
const SHORT = codeSet(SHORT_ENTITIES)
const BORDERS = codeSet(PROPERTY_STOPS)

const endsEntity = (text: string, at: number): boolean =>
  !isHan(text.charCodeAt(at)) || isIn(STOPS, text, at) || matchAt(STOP_WORDS, text, at) !== null

/** The noun right behind a counted unit, up to a particle, a verb of the list or punctuation: 党员 behind 176名. */
export function entityAfter(text: string, at: number): Span | null {
  let end = matchAt(STARTS, text, at)?.end ?? at
  while (end - at < LONGEST_ENTITY && !endsEntity(text, end)) end++
  const isShort = end - at < SHORTEST && !isIn(SHORT, text, at)
  return end === at || isShort || end - at === LONGEST_ENTITY ? null : { start: at, end }
}

/** What is measured, left of a verb or of 达, 为, 约: 覆盖率 before 提升了. Only nouns that name a property. */
export function propertyBefore(text: string, at: number, from: number): Span | null {
  const end = matchBefore(LINKS, text, at, from)?.start ?? at
  const name = matchBefore(ENDS, text, end, from)
  if (!name) return null
  let { start } = name
  while (start > from && end - start < LONGEST_PROPERTY && isHan(text.charCodeAt(start - 1)) && !isIn(BORDERS, text, start - 1)) start--
  return end - start < SHORTEST ? null : { start, end }
}
