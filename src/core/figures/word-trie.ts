import { foldedAt } from '#core/figures/lexicons/folds'

/**
 * Words by their characters, folded. All steps from node to node lie in one open hash table keyed by node and character, so that looking a word
 * up makes no garbage and reads little memory.
 */
export interface WordTrie<T> {
  /** `node << 16 | code` of a step, or 0; node 0 is the root and no word has the character 0. */
  keys: Int32Array
  /** The node that the step of the same index leads to. */
  nodes: Int32Array
  /** By node: what the word means that ends there. */
  readonly values: (T | undefined)[]
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

const FEWEST_SLOTS = 64
/** No step leads here, as no word is empty. */
const NOWHERE = 0
const HASH = 0x9e3779b1

export const newTrie = <T>(): WordTrie<T> => ({
  keys: new Int32Array(FEWEST_SLOTS),
  nodes: new Int32Array(FEWEST_SLOTS),
  values: [undefined],
})

/** Where the step with `key` is, or where it belongs. */
function slotOf(keys: Int32Array, key: number): number {
  const last = keys.length - 1
  let slot = (Math.imul(key, HASH) >>> 12) & last
  while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & last
  return slot
}

/** The node behind `node` by `code`; 0 where no word goes on so. */
function step<T>({ keys, nodes }: WordTrie<T>, node: number, code: number): number {
  const key = (node << 16) | code
  return key === 0 ? NOWHERE : (nodes[slotOf(keys, key)] ?? NOWHERE)
}

/** At most half of the slots are taken. */
function grow<T>(trie: WordTrie<T>): void {
  const { keys, nodes } = trie
  trie.keys = new Int32Array(2 * keys.length)
  trie.nodes = new Int32Array(2 * keys.length)
  keys.forEach((key, at) => {
    if (key === 0) return
    const slot = slotOf(trie.keys, key)
    trie.keys[slot] = key
    trie.nodes[slot] = nodes[at] ?? NOWHERE
  })
}

function addStep<T>(trie: WordTrie<T>, node: number, code: number): number {
  const known = step(trie, node, code)
  if (known !== NOWHERE) return known
  if (2 * trie.values.length >= trie.keys.length) grow(trie)
  const slot = slotOf(trie.keys, (node << 16) | code)
  trie.keys[slot] = (node << 16) | code
  trie.nodes[slot] = trie.values.push(undefined) - 1
  return trie.nodes[slot] ?? NOWHERE
}

export function addWord<T>(trie: WordTrie<T>, word: string, value: T): void {
  let node = 0
  for (let at = 0; at < word.length; at++) node = addStep(trie, node, foldedAt(word, at))
  trie.values[node] = value
}

/** The characters that words begin with, in a trie of reversed words those that they end in; folded. */
export const firstsOf = <T>({ keys }: WordTrie<T>): string => String.fromCharCode(...keys.filter((key) => key > 0 && key <= 0xffff))

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
function nextIn<T>(trie: WordTrie<T>, node: number, text: string, position: number): number {
  if (foldedAt(text, position) !== SPACE || !isHan(text.charCodeAt(position - 1)) || step(trie, node, SPACE) !== NOWHERE) return position
  return skipSpaces(text, position)
}

/** The longest word that begins at `at`; Han characters of a word may be spaced out. */
export function matchAt<T>(trie: WordTrie<T>, text: string, at: number): WordMatch<T> | null {
  let node = step(trie, 0, foldedAt(text, at))
  if (node === NOWHERE) return null
  let value: T | undefined
  let end = at
  let position = at
  while (node !== NOWHERE && position - at < LONGEST) {
    position++
    const found = trie.values[node]
    if (found !== undefined && endsWord(text, position)) {
      value = found
      end = position
    }
    position = nextIn(trie, node, text, position)
    node = step(trie, node, foldedAt(text, position))
  }
  return value === undefined ? null : { value, start: at, end }
}

/** The longest word that ends at `end`, not reaching before `from`, in a trie of reversed words. */
export function matchBefore<T>(trie: WordTrie<T>, text: string, end: number, from: number): WordMatch<T> | null {
  let value: T | undefined
  let start = end
  let node = 0
  for (let position = end - 1; position >= from && end - position < LONGEST; position--) {
    const code = foldedAt(text, position)
    const next = step(trie, node, code)
    if (next === NOWHERE && !(code === SPACE && position < end - 1)) break
    if (next !== NOWHERE) node = next
    const found = trie.values[node]
    if (found === undefined || code === SPACE) continue
    value = found
    start = position
  }
  return value === undefined ? null : { value, start, end }
}
