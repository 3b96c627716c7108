import type { Knowledge } from '#core/memory/remembered'
import type { ArticleText } from '#core/model/article'
import type { Block } from '#core/model/block'
import { mergeSources } from '#core/suggestions/merge-sources'
import type { Suggestion } from '#core/suggestions/suggestion'
import type { SuggestionSource } from '#core/suggestions/suggestion-source'

/** Text read at once, in UTF-16 code units (a block is never cut), and suggestions told at once: neither holds up whoever waits. */
const SLICE = 16_384
const BATCH = 256

/** What one stretch of the text came to. */
export interface Slice {
  readonly suggestions: readonly Suggestion[]
  /** Ids of sources that failed here; they are not asked again. */
  readonly failed: readonly string[]
}

/** From the block that holds `from` to the end, then from the beginning. Site chrome is nobody's to code, so nothing is suggested in it. */
function inReadingOrderFrom(blocks: readonly Block[], from: number): readonly Block[] {
  const readable = blocks.filter(({ kind }) => kind !== 'boilerplate')
  const first = readable.findIndex(({ end }) => end > from)
  return first > 0 ? [...readable.slice(first), ...readable.slice(0, first)] : readable
}

function* slicesOf(blocks: readonly Block[]): Generator<readonly Block[]> {
  let slice: Block[] = []
  let length = 0
  for (const block of blocks) {
    slice.push(block)
    length += block.end - block.start
    if (length < SLICE) continue
    yield slice
    slice = []
    length = 0
  }
  if (slice.length > 0) yield slice
}

function* batchesOf(suggestions: readonly Suggestion[], failed: readonly string[]): Generator<Slice> {
  if (failed.length > 0) yield { suggestions: [], failed }
  for (let at = 0; at < suggestions.length; at += BATCH) yield { suggestions: suggestions.slice(at, at + BATCH), failed: [] }
}

/** What is asked about an article. */
export interface SuggestQuestion {
  readonly article: ArticleText
  /** Offset that is on screen: there it begins. */
  readonly from: number
  readonly knowledge: Knowledge
}

/** Asks all sources about an article, slice by slice, what is on screen first. A source that throws is named and left out from there on. */
export function* suggest(
  { article, from, knowledge }: SuggestQuestion,
  sources: readonly SuggestionSource[],
): Generator<Slice, void, void> {
  const asked = new Map<string, (blocks: readonly Block[]) => readonly Suggestion[]>()
  const attempt = <T>(id: string, failed: string[], act: () => T): T | null => {
    try {
      return act()
    } catch {
      asked.delete(id)
      failed.push(id)
      return null
    }
  }
  const unable: string[] = []
  for (const { id, begin } of sources) {
    const ask = attempt(id, unable, () => begin(article, knowledge))
    if (ask) asked.set(id, ask)
  }
  yield* batchesOf([], unable)
  for (const blocks of slicesOf(inReadingOrderFrom(article.blocks, from))) {
    const failed: string[] = []
    const found = [...asked].map(([id, ask]) => attempt(id, failed, () => ask(blocks)) ?? [])
    yield* batchesOf(mergeSources(found), failed)
  }
}
