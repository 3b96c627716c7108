import { expect, test } from 'vitest'
import { filterByText, linkCandidates } from '#core/analysis/link-candidates'
import { AnnotationId } from '#core/model/ids'

const text = '去年办了“甲站”。今年推出“乙站”，新增“丙站”12个，又设“丁站”。\n另有“戊站”和“己站”。'
const lineFeed = text.indexOf('\n')
const blocks = [
  { kind: 'paragraph' as const, level: 0, start: 0, end: lineFeed },
  { kind: 'paragraph' as const, level: 0, start: lineFeed + 1, end: text.length },
]
const find = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })
const targets = ['戊站', '己站', '丁站', '甲站', '丙站', '乙站'].map((quote) => ({ id: AnnotationId.parse(quote), ...find(quote) }))

test('ranks by clause, sentence, block, last use, then distance, and says why', () => {
  const ranked = linkCandidates({ text, blocks }, find('12个'), targets, AnnotationId.parse('己站'))
  expect(ranked.map(({ id, reason }) => `${id} ${reason}`)).toEqual([
    '丙站 same-clause',
    '丁站 same-sentence',
    '乙站 same-sentence',
    '甲站 same-block',
    '己站 last-used',
    '戊站 same-article',
  ])
  expect(ranked[0]?.distance).toBe(1)
})

test('of two as near, the one before the figure comes first', () => {
  const even = '乙12个丙'
  const block = { kind: 'paragraph' as const, level: 0, start: 0, end: even.length }
  const around = [
    { id: AnnotationId.parse('after'), start: 4, end: 5 },
    { id: AnnotationId.parse('before'), start: 0, end: 1 },
  ]
  expect(linkCandidates({ text: even, blocks: [block] }, { start: 1, end: 4 }, around, null).map(({ id }) => id)).toEqual([
    'before',
    'after',
  ])
})

test('ranks 2,000 targets in a few milliseconds', () => {
  const long = `${'推行某项机制，新增服务点12个。'.repeat(20)}\n`.repeat(400)
  const many = Array.from({ length: 2000 }, (_, n) => ({ id: AnnotationId.parse(`t${n}`), start: n * 50, end: n * 50 + 6 }))
  const block = { kind: 'paragraph' as const, level: 0, start: 0, end: long.length }
  const run = () => linkCandidates({ text: long, blocks: [block] }, { start: 60_000, end: 60_003 }, many, null)
  run()
  const times = Array.from({ length: 9 }, () => {
    const from = performance.now()
    run()
    return performance.now() - from
  }).sort((a, b) => a - b)
  expect(times[4]).toBeLessThan(20)
})

test('filters by every word, whatever the width and the capitals', () => {
  const names = ['“一站办”帮扶机制', 'ＡＢＣ Fund 2', '工位']
  expect(filterByText(names, 'abc ２', (name) => name)).toEqual(['ＡＢＣ Fund 2'])
  expect(filterByText(names, '  ', (name) => name)).toEqual(names)
  expect(filterByText(names, '机制 一站', (name) => name)).toEqual(['“一站办”帮扶机制'])
})

test('filters by pinyin initials, alone or beside words as they are written', () => {
  const names = ['“一站办”帮扶机制', '“晨光”首贷基金', '工位']
  expect(filterByText(names, 'bfjz', (name) => name)).toEqual(['“一站办”帮扶机制'])
  expect(filterByText(names, '晨光 SDJJ', (name) => name)).toEqual(['“晨光”首贷基金'])
  expect(filterByText(names, 'zz', (name) => name)).toEqual([])
})
