import type { Block } from '#core/model/block'
import type { Span } from '#core/model/span'
import { graphemeAt, nextGrapheme, prevGrapheme } from '#core/text/graphemes'
import { clauseAt, sentenceAt } from '#core/text/punctuation'
import { wordAt } from '#core/text/words'

/** What the caret moves and the selection grows by, from small to large. */
export const CARET_UNITS = ['grapheme', 'word', 'clause', 'sentence', 'block'] as const
export type CaretUnit = (typeof CARET_UNITS)[number]

/** The part of an article the caret moves in. */
export interface CaretText {
  readonly text: string
  /** Sorted and disjoint, as in `ArticleText`. */
  readonly blocks: readonly Block[]
}

/** Index of the last block that begins at or before `offset`; -1 before the first. O(log n). */
function blockIndex(blocks: readonly Block[], offset: number): number {
  let low = -1
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The block that holds `offset`, its end included; `null` between blocks. */
export function blockAt(blocks: readonly Block[], offset: number): Block | null {
  const block = blocks[blockIndex(blocks, offset)]
  return block && offset <= block.end ? block : null
}

/** The unit at `offset`; `null` where there is none, as in the white space between two. */
export function unitAt({ text, blocks }: CaretText, offset: number, unit: CaretUnit): Span | null {
  switch (unit) {
    case 'grapheme':
      return graphemeAt(text, offset)
    case 'word':
      return wordAt(text, offset)
    case 'clause':
      return clauseAt(text, offset)
    case 'sentence':
      return sentenceAt(text, offset)
    case 'block': {
      const block = blockAt(blocks, offset)
      return block && block.end > block.start ? { start: block.start, end: block.end } : null
    }
  }
}

const isSpace = (text: string, at: number) => text.charAt(at).trim() === ''

/** The smallest end of a unit after `offset`: where a selection grows to. The end of the text when there is none. */
export function nextStop(article: CaretText, offset: number, unit: CaretUnit): number {
  const { text, blocks } = article
  if (unit === 'grapheme') return nextGrapheme(text, offset)
  if (unit === 'block') {
    const index = Math.max(0, blockIndex(blocks, offset))
    return blocks.slice(index, index + 2).find((block) => block.end > offset)?.end ?? text.length
  }
  let at = offset
  while (at < text.length && isSpace(text, at)) at++
  const end = at < text.length ? (unitAt(article, at, unit)?.end ?? nextGrapheme(text, at)) : at
  return Math.max(end, Math.min(text.length, offset + 1))
}

/** The greatest start of a unit before `offset`. 0 when there is none. */
export function prevStop(article: CaretText, offset: number, unit: CaretUnit): number {
  const { text, blocks } = article
  if (unit === 'grapheme') return prevGrapheme(text, offset)
  if (unit === 'block') return blocks[blockIndex(blocks, offset - 1)]?.start ?? 0
  let at = Math.min(offset, text.length)
  while (at > 0 && isSpace(text, at - 1)) at--
  return at > 0 ? (unitAt(article, at - 1, unit)?.start ?? prevGrapheme(text, at)) : 0
}
