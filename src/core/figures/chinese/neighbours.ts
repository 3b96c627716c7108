import { codeSet, isIn } from '#core/figures/code-set'
import {
  ENTITY_MODIFIERS,
  ENTITY_STARTS,
  ENTITY_STOP_WORDS,
  ENTITY_STOPS,
  ENTITY_VERBS,
  LONGEST_ENTITY,
  LONGEST_PROPERTY,
  NO_PROPERTIES,
  PROPERTY_ENDS,
  PROPERTY_LINKS,
  PROPERTY_STOPS,
  SHORT_ENTITIES,
  VERBS_OF_MOVING,
} from '#core/figures/lexicons/neighbours'
import { isHan, matchAt, matchBefore, reverseTrieOf, trieOf } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

const marked = (words: string) => words.split(' ').map((word) => [word, true] as const)

const STOP_WORDS = trieOf(marked(ENTITY_STOP_WORDS))
const STARTS = trieOf(marked(ENTITY_STARTS))
const MODIFIERS = trieOf(marked(ENTITY_MODIFIERS))
const VERBS = reverseTrieOf(marked(ENTITY_VERBS))
const ENDS = reverseTrieOf(marked(PROPERTY_ENDS))
const NO_NAMES = reverseTrieOf(marked(NO_PROPERTIES))
const LINKS = reverseTrieOf(marked(PROPERTY_LINKS))
const SHORTEST = 2

const STOPS = codeSet(ENTITY_STOPS)
const SHORT = codeSet(SHORT_ENTITIES)
const MOVING = codeSet(VERBS_OF_MOVING)
const TOWARDS = codeSet('到至给')
const BORDERS = codeSet(PROPERTY_STOPS)

const endsEntity = (text: string, at: number): boolean =>
  !isHan(text.charCodeAt(at)) || isIn(STOPS, text, at) || matchAt(STOP_WORDS, text, at) !== null

/** Behind a modifier with 的: at 非公企业 in 新建的非公企业. */
function behindModifier(text: string, at: number): number {
  const end = matchAt(MODIFIERS, text, at)?.end
  return end !== undefined && text[end] === '的' ? end + 1 : at
}

/** The noun right behind a counted unit, up to a particle, a verb of the list or punctuation: 党员 behind 176名. */
function entityAfter(text: string, from: number): Span | null {
  const at = behindModifier(text, from)
  let end = matchAt(STARTS, text, at)?.end ?? at
  while (end - at < LONGEST_ENTITY && !endsEntity(text, end)) end++
  if (end - at === LONGEST_ENTITY) return null
  if (isIn(TOWARDS, text, end) && isIn(MOVING, text, end - 1)) end--
  const isShort = end - at < SHORTEST && !isIn(SHORT, text, at)
  return end <= at || isShort ? null : { start: at, end }
}

/** The noun between a verb of the list and a figure that is counted behind it: 床位 before 600张 in 新增床位600张. */
function entityBefore(text: string, at: number): Span | null {
  const earliest = Math.max(0, at - LONGEST_ENTITY)
  for (let start = at - 1; start > earliest && !endsEntity(text, start); start--) {
    if (at - start >= SHORTEST && matchBefore(VERBS, text, start, earliest)) return { start, end: at }
  }
  return null
}

/** What a figure counts: the noun behind it, else the one before it. */
export const entityBeside = (text: string, start: number, end: number): Span | null => entityAfter(text, end) ?? entityBefore(text, start)

/** What is measured, left of a verb or of 达, 为, 约: 覆盖率 before 提升了. Only nouns that name a property. */
export function propertyBefore(text: string, at: number, from: number): Span | null {
  const end = matchBefore(LINKS, text, at, from)?.start ?? at
  const name = matchBefore(ENDS, text, end, from)
  if (!name || matchBefore(NO_NAMES, text, end, from)) return null
  let { start } = name
  while (start > from && end - start < LONGEST_PROPERTY && isHan(text.charCodeAt(start - 1)) && !isIn(BORDERS, text, start - 1)) start--
  return end - start < SHORTEST ? null : { start, end }
}
