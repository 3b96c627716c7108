import { expect, test } from 'vitest'
import { pointerText, selectionSpan, snapAt } from './text-units'

const text = '按照《小店贴息办法》，三家店获益。\n第二段。'
const article = { text, blocks: [{ kind: 'paragraph' as const, level: 0, start: 0, end: 17 }] }
const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : null)

test('a double click takes the quoted name with its marks, else the word, else the character', () => {
  expect(words(snapAt(article, 5))).toBe('《小店贴息办法》')
  expect(words(snapAt(article, 0))).toBe('按照')
  expect(words(snapAt(article, 10))).toBe('，')
})

test('a triple click takes the sentence', () => {
  expect(words(pointerText(article).sentence(12))).toBe('按照《小店贴息办法》，三家店获益。')
})

test('a selection cuts no grapheme and leaves line feeds at its ends out', () => {
  const emoji = '甲👨‍👩‍👧乙\n丙'
  expect(selectionSpan(emoji, 3, 1)).toEqual({ start: 1, end: 9 })
  expect(selectionSpan(emoji, 9, 11)).toEqual({ start: 9, end: 10 })
  expect(selectionSpan(emoji, 10, 11)).toBeNull()
  expect(selectionSpan(emoji, 4, 4)).toBeNull()
})
