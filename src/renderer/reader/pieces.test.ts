import { describe, expect, test } from 'vitest'
import { piecesOf } from './pieces'

const paragraph = (start: number, end: number) => ({ kind: 'paragraph' as const, level: 0, start, end })

describe('piecesOf', () => {
  test('a block up to the limit is one piece', () => {
    expect(piecesOf('甲乙丙\n丁', [paragraph(0, 3), paragraph(4, 5)], 3)).toEqual([
      { block: 0, start: 0, end: 3 },
      { block: 1, start: 4, end: 5 },
    ])
  })

  test('a longer block is cut into pieces that join without a gap', () => {
    const pieces = piecesOf('字'.repeat(25), [paragraph(0, 25)], 10)
    expect(pieces.map(({ start, end }) => [start, end])).toEqual([
      [0, 10],
      [10, 20],
      [20, 25],
    ])
  })

  test('no cluster is cut', () => {
    const family = '👨‍👩‍👧'
    const text = `一二三${family}四五六`
    const [first] = piecesOf(text, [paragraph(0, text.length)], 6)
    expect(first?.end).toBe(3)
  })

  test('a cluster longer than the limit is cut at the limit, so that cutting ends', () => {
    const text = `e${'\u0301'.repeat(30)}`
    expect(piecesOf(text, [paragraph(0, text.length)], 10)).toHaveLength(4)
  })
})
