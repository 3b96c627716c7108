import { describe, expect, test } from 'vitest'
import { type Block, BlockKind } from '#core/model/block'
import { documentModel, groupAt, pieceAt, piecesUnder } from './document-model'

function article(lines: readonly string[], kind: Block['kind'] = BlockKind.enum.paragraph) {
  const blocks: Block[] = []
  let text = ''
  for (const line of lines) {
    if (blocks.length > 0) text += '\n'
    blocks.push({ kind, level: 0, start: text.length, end: text.length + line.length })
    text += line
  }
  return documentModel(text, blocks)
}

describe('groups', () => {
  test('cover every piece once, in order', () => {
    const model = article(Array.from({ length: 60 }, (_, i) => '字'.repeat(50 + ((i * 37) % 200))))
    expect(model.groups[0]?.firstPiece).toBe(0)
    expect(model.groups.at(-1)?.lastPiece).toBe(60)
    model.groups.slice(1).forEach((group, i) => {
      expect(group.firstPiece).toBe(model.groups[i]?.lastPiece)
    })
    expect(model.groups.length).toBeGreaterThan(3)
  })

  test('a list is not torn where a paragraph would be', () => {
    const lines = Array.from({ length: 30 }, () => '一项')
    expect(article(lines).groups).toHaveLength(3)
    expect(article(lines, 'list-item').groups).toHaveLength(1)
    expect(
      article(
        Array.from({ length: 100 }, () => '一项'),
        'list-item',
      ).groups,
    ).toHaveLength(3)
  })

  test('an article without blocks has none', () => {
    expect(documentModel('', []).groups).toEqual([])
  })
})

describe('pieceAt', () => {
  const model = article(['甲乙', '丙丁'])

  test('the end of a block belongs to it, for the start of a span to the next one', () => {
    expect(pieceAt(model, 1)).toBe(0)
    expect(pieceAt(model, 2)).toBe(0)
    expect(pieceAt(model, 2, true)).toBe(1)
    expect(pieceAt(model, 3)).toBe(1)
    expect(pieceAt(model, 99)).toBe(1)
  })

  test('-1 when there is no text', () => {
    expect(pieceAt(documentModel('', []), 0)).toBe(-1)
  })
})

test('piecesUnder gives each piece its part of a span over two blocks', () => {
  const model = article(['甲乙丙', '丁戊己'])
  const group = model.groups[groupAt(model, 1)]
  if (!group) throw new Error('no group')
  expect(piecesUnder(model, group, { start: 1, end: 6 })).toEqual([
    { piece: 0, start: 1, end: 3 },
    { piece: 1, start: 4, end: 6 },
  ])
})
