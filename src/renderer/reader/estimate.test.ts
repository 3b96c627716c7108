import { expect, test } from 'vitest'
import { documentModel } from './document-model'
import { emWidth, estimateGroups, pieceWidths } from './estimate'

test('Han counts one em, Latin about half', () => {
  expect(emWidth('小微企业', 0, 4)).toBe(4)
  expect(emWidth('abcd', 0, 4)).toBeCloseTo(2.08)
})

test('a paragraph is as high as its lines and the gap after it', () => {
  const text = '字'.repeat(100)
  const model = documentModel(text, [{ kind: 'paragraph', level: 0, start: 0, end: 100 }])
  const metrics = { width: 680, fontSize: 17, lineHeight: 32, gap: 13 }
  expect([...estimateGroups(model, pieceWidths(model), metrics)]).toEqual([3 * 32 + 13])
})
