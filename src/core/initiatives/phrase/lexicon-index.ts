/** Words looked up where they begin or where they end in a text, the longest first. */
export class LexiconIndex<T> {
  readonly #byWord: ReadonlyMap<string, T>
  readonly #lengths: readonly number[]

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    this.#byWord = new Map(entries)
    this.#lengths = [...new Set([...this.#byWord.keys()].map((word) => word.length))].sort((a, b) => b - a)
  }

  /** The longest word that begins at `at` and ends by `end`. */
  startingAt(text: string, at: number, end: number): { readonly word: string; readonly value: T } | null {
    return this.#longest(text, end - at, (length) => at + length)
  }

  /** The longest word that ends at `at` and begins at `start` or later. */
  endingAt(text: string, at: number, start: number): { readonly word: string; readonly value: T } | null {
    return this.#longest(text, at - start, () => at)
  }

  #longest(text: string, room: number, endOf: (length: number) => number) {
    for (const length of this.#lengths) {
      if (length > room) continue
      const end = endOf(length)
      const word = text.slice(end - length, end)
      const value = this.#byWord.get(word)
      if (value !== undefined) return { word, value }
    }
    return null
  }
}

export const wordIndex = (words: readonly string[]): LexiconIndex<true> => new LexiconIndex(words.map((word) => [word, true] as const))
