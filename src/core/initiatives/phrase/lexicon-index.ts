interface Entry<T> {
  readonly word: string
  readonly value: T
}

/** The words of each character they share, the longest first. */
function byCharacter<T>(entries: readonly Entry<T>[], character: (word: string) => number): ReadonlyMap<number, readonly Entry<T>[]> {
  const found = new Map<number, Entry<T>[]>()
  for (const entry of entries) {
    const list = found.get(character(entry.word))
    if (list) list.push(entry)
    else found.set(character(entry.word), [entry])
  }
  for (const list of found.values()) list.sort((a, b) => b.word.length - a.word.length)
  return found
}

/**
 * Words looked up where they begin or where they end in a text, the longest first. Most characters begin and end no word: one look at
 * the character says so.
 */
export class LexiconIndex<T> {
  readonly #byFirst: ReadonlyMap<number, readonly Entry<T>[]>
  readonly #byLast: ReadonlyMap<number, readonly Entry<T>[]>

  /** Of a word given twice the last value counts. */
  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    const list = [...new Map(entries)].map(([word, value]) => ({ word, value }))
    this.#byFirst = byCharacter(list, (word) => word.charCodeAt(0))
    this.#byLast = byCharacter(list, (word) => word.charCodeAt(word.length - 1))
  }

  /** The longest word that begins at `at` and ends by `end`. */
  startingAt(text: string, at: number, end: number): Entry<T> | null {
    const room = end - at
    return this.#byFirst.get(text.charCodeAt(at))?.find(({ word }) => word.length <= room && text.startsWith(word, at)) ?? null
  }

  /** The longest word that ends at `at` and begins at `start` or later. */
  endingAt(text: string, at: number, start: number): Entry<T> | null {
    const room = at - start
    return (
      this.#byLast.get(text.charCodeAt(at - 1))?.find(({ word }) => word.length <= room && text.startsWith(word, at - word.length)) ?? null
    )
  }
}

export const wordIndex = (words: readonly string[]): LexiconIndex<true> => new LexiconIndex(words.map((word) => [word, true] as const))
