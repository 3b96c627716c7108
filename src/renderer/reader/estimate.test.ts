import { expect, test } from 'vitest'
import { documentModel } from './document-model'
import { emWidth, estimateGroups, pieceWidths } from './estimate'

test('Han counts one em, Latin about half', () => {
  expect(emWidth('小微企业', 0, 4)).toBe(4)
  expect(emWidth('abcd', 0, 4)).toBeCloseTo(2.08)
})

test('of a long text a sample tells the width: mixed text within a tenth', () => {
  const text = '累计服务1280家企业，support reached 94.5%。'.repeat(40)
  const exact = [...text].reduce((sum, character) => sum + (character >= '\u2e80' ? 1 : 0.52), 0)
  expect(Math.abs(emWidth(text, 0, text.length) / exact - 1)).toBeLessThan(0.1)
})

test('a paragraph is as high as its lines and the gap after it', () => {
  const text = '字'.repeat(100)
  const model = documentModel(text, [{ kind: 'paragraph', level: 0, start: 0, end: 100 }])
  const metrics = { width: 680, fontSize: 17, lineHeight: 32, gap: 13 }
  expect([...estimateGroups(model, pieceWidths(model), metrics)]).toEqual([3 * 32 + 13])
})
