import { figureAt } from '#core/attributes/figure-in-text'
import type { Span } from '#core/model/span'
import { blockAt, type CaretText, unitAt } from '#core/text/caret'
import { graphemeAt, snapSpan } from '#core/text/graphemes'
import { quotedNameAt } from '#core/text/quoted-name'
import type { PointerText } from './pointer'

const here = (offset: number): Span => ({ start: offset, end: offset })

/** The whole figure at `offset`. */
function figureSpan({ text }: CaretText, offset: number): Span | null {
  const figure = figureAt(text, offset)
  return figure && { start: figure.start, end: figure.end }
}

/** What a double-click takes: the whole figure, else the whole quoted name, else the word, else the character. */
export const snapAt = (article: CaretText, offset: number): Span =>
  figureSpan(article, offset) ??
  quotedNameAt(article.text, offset) ??
  unitAt(article, offset, 'word') ??
  graphemeAt(article.text, offset) ??
  here(offset)

export function pointerText(article: CaretText): PointerText {
  return {
    word: (offset) => snapAt(article, offset),
    sentence: (offset) => unitAt(article, offset, 'sentence') ?? blockAt(article.blocks, offset) ?? here(offset),
  }
}

/** A selection from its two ends in any order: no grapheme cut, line feeds at the ends left out; `null` when nothing is left. */
export function selectionSpan(text: string, anchor: number, head: number): Span | null {
  if (anchor === head) return null
  const snapped = snapSpan(text, { start: Math.min(anchor, head), end: Math.max(anchor, head) })
  let { start, end } = snapped
  while (start < end && text.charCodeAt(start) === 10) start++
  while (end > start && text.charCodeAt(end - 1) === 10) end--
  return start < end ? { start, end } : null
}
