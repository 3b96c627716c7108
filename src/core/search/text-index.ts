import { BLOCK_LENGTH, Block } from '#core/search/block'
import { type Needle, scanFor } from '#core/search/needle'

/** Where something was found: offsets of its first characters, in UTF-16 code units, by article; in order, and they may overlap. */
export type Places = ReadonlyMap<number, readonly number[]>

interface Indexed {
  readonly text: string
  readonly blocks: readonly Block[]
}

/**
 * Finds any string of one or more characters in many texts, without cutting them into words. Every pair of characters is indexed folded in
 * every way; what an option keeps apart is told apart when a place is looked at, so one index serves all options. Adding or removing a text
 * costs the block it stands in. Memory: about 1.5 times the texts (3 bytes a code unit), beside the texts themselves.
 */
export class TextIndex {
  private readonly articles = new Map<number, Indexed>()
  private readonly blocks = new Set<Block>()
  private open = new Block()

  get bytes(): number {
    return [...this.blocks].reduce((sum, block) => sum + block.bytes, 0)
  }

  has(article: number): boolean {
    return this.articles.has(article)
  }

  textOf(article: number): string {
    return this.articles.get(article)?.text ?? ''
  }

  /** Adds a text, or puts it in the place of the one before. */
  add(article: number, text: string): void {
    this.remove(article)
    const blocks = new Set<Block>()
    if (this.open.room < Math.min(text.length, BLOCK_LENGTH)) this.close()
    for (let from = 0; from < text.length; ) {
      if (this.open.room === 0) this.close()
      const to = Math.min(text.length, from + this.open.room)
      this.open.add({ article, text, from, to })
      this.blocks.add(this.open)
      blocks.add(this.open)
      from = to
    }
    this.articles.set(article, { text, blocks: [...blocks] })
  }

  remove(article: number): void {
    for (const block of this.articles.get(article)?.blocks ?? []) {
      block.remove(article)
      if (block.length === 0) this.blocks.delete(block)
    }
    this.articles.delete(article)
  }

  /** Sorts what has not been sorted yet; otherwise the first search does. */
  prepare(): void {
    for (const block of this.blocks) block.prepare()
  }

  find(needle: Needle): Places {
    if (needle.folded.length < 2) return this.scan(needle)
    const found = new Map<number, number[]>()
    let last = -1
    let places: number[] = []
    const visit = (article: number, place: number) => {
      if (article !== last) {
        last = article
        places = found.get(article) ?? []
        found.set(article, places)
      }
      places.push(place)
    }
    const pair = this.rarestPair(needle)
    for (const block of this.blocks) block.find(needle, pair, visit)
    return found
  }

  /** One for all blocks: a needle may begin in one block and end in the next. */
  private rarestPair(needle: Needle): number {
    const pairs = Array.from({ length: needle.folded.length - 1 }, (_, at) => {
      let count = 0
      for (const block of this.blocks) count += block.count(needle, at)
      return count
    })
    return pairs.indexOf(Math.min(...pairs))
  }

  private scan(needle: Needle): Places {
    const found = new Map<number, readonly number[]>()
    for (const [article, { text }] of this.articles) {
      const places = scanFor(needle, text)
      if (places.length > 0) found.set(article, places)
    }
    return found
  }

  private close(): void {
    this.open.prepare()
    this.open = new Block()
  }
}
