import { foldedAt } from '#core/figures/lexicons/folds'

/** Words by their characters, folded; `value` where a word ends. */
export interface WordTrie<T> {
  readonly next: Map<number, WordTrie<T>>
  value: T | undefined
}

export interface WordMatch<T> {
  readonly value: T
  readonly start: number
  readonly end: number
}

const SPACE = 0x20
/** Most spaces looked over inside a spaced-out word (百 分 点). */
const MOST_SPACES = 3
const HAN_START = 0x4e00
const HAN_END = 0x9fff
/** More than any word of the lexicons with its spaces. */
const LONGEST = 32

export const isHan = (code: number): boolean => code >= HAN_START && code <= HAN_END

const isAsciiLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

export const isLatinAt = (text: string, at: number): boolean => isAsciiLetter(foldedAt(text, at))

/** Past at most three spaces at `at`. */
export function skipSpaces(text: string, at: number): number {
  let end = at
  while (end - at < MOST_SPACES && foldedAt(text, end) === SPACE) end++
  return end
}

/** Back over at most three spaces before `end`. */
export function skipSpacesBefore(text: string, end: number, from: number): number {
  let start = end
  while (start > from && end - start < MOST_SPACES && foldedAt(text, start - 1) === SPACE) start--
  return start
}

export const newTrie = <T>(): WordTrie<T> => ({ next: new Map(), value: undefined })

export function addWord<T>(trie: WordTrie<T>, word: string, value: T): void {
  let node = trie
  for (let at = 0; at < word.length; at++) {
    const code = foldedAt(word, at)
    const known = node.next.get(code) ?? newTrie<T>()
    node.next.set(code, known)
    node = known
  }
  node.value = value
}

export function trieOf<T>(entries: Iterable<readonly [word: string, value: T]>): WordTrie<T> {
  const trie = newTrie<T>()
  for (const [word, value] of entries) addWord(trie, word, value)
  return trie
}

/** The same words spelt backwards, to look left. */
export const reverseTrieOf = <T>(entries: Iterable<readonly [word: string, value: T]>): WordTrie<T> =>
  trieOf([...entries].map(([word, value]) => [[...word].reverse().join(''), value] as const))

/** A word in Latin letters ends where the letters do. */
const endsWord = (text: string, end: number): boolean => !(isLatinAt(text, end - 1) && isLatinAt(text, end))

/** Where the next character of a word stands, spaces behind a Han character looked over unless they are part of the word. */
function nextIn<T>(node: WordTrie<T>, text: string, position: number): number {
  const isSpacedOut = foldedAt(text, position) === SPACE && isHan(text.charCodeAt(position - 1)) && !node.next.has(SPACE)
  return isSpacedOut ? skipSpaces(text, position) : position
}

/** The longest word that begins at `at`; Han characters of a word may be spaced out. */
export function matchAt<T>(trie: WordTrie<T>, text: string, at: number): WordMatch<T> | null {
  let best: WordMatch<T> | null = null
  let position = at
  let node = trie.next.get(foldedAt(text, at))
  while (node && position - at < LONGEST) {
    position++
    if (node.value !== undefined && endsWord(text, position)) best = { value: node.value, start: at, end: position }
    position = nextIn(node, text, position)
    node = node.next.get(foldedAt(text, position))
  }
  return best
}

/** The longest word that ends at `end`, not reaching before `from`, in a trie of reversed words. */
export function matchBefore<T>(trie: WordTrie<T>, text: string, end: number, from: number): WordMatch<T> | null {
  let node: WordTrie<T> | undefined = trie
  let best: WordMatch<T> | null = null
  for (let position = end - 1; position >= from && end - position < LONGEST; position--) {
    const code = foldedAt(text, position)
    node = node.next.get(code) ?? (code === SPACE && position < end - 1 ? node : undefined)
    if (!node) break
    if (node.value !== undefined && code !== SPACE) best = { value: node.value, start: position, end }
  }
  return best
}
