import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '#core/model/block'
import { blockAt, CARET_UNITS, type CaretUnit, nextStop, prevStop, unitAt } from '#core/text/caret'

const lines = [
  '食堂开张了',
  '“我们办了三件事。”她说，全省有33.33万家，近9.4个百分点：好！',
  '',
  'Costs rose 3.5, at 10:20 by J. Smith. "Go." Then…… 𠮷👨‍👩‍👧完',
]
const text = lines.join('\n')
const blocks: Block[] = lines.flatMap((line, i) => {
  const start = lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0)
  return line === '' ? [] : [{ kind: 'paragraph', level: 0, start, end: start + line.length }]
})
const article = { text, blocks }

function unitsOf(unit: CaretUnit): readonly string[] {
  const found: string[] = []
  let last = -1
  for (let at = 0; at < text.length; at++) {
    const span = unitAt(article, at, unit)
    if (span && span.start !== last) found.push(text.slice(span.start, span.end))
    if (span) last = span.start
  }
  return found
}

describe('units at an offset', () => {
  it('sentences keep their closing quotes, numbers and initials', () => {
    expect(unitsOf('sentence')).toEqual([
      '食堂开张了',
      '“我们办了三件事。”',
      '她说，全省有33.33万家，近9.4个百分点：好！',
      'Costs rose 3.5, at 10:20 by J. Smith.',
      '"Go."',
      'Then……',
      '𠮷👨‍👩‍👧完',
    ])
  })

  it('clauses end at commas, semicolons, enumeration commas and colons', () => {
    expect(unitsOf('clause').slice(1, 7)).toEqual([
      '“我们办了三件事。”',
      '她说，',
      '全省有33.33万家，',
      '近9.4个百分点：',
      '好！',
      'Costs rose 3.5,',
    ])
  })

  it('words are words, punctuation is none', () => {
    expect(unitsOf('word').slice(0, 3)).toEqual(['食堂', '开张', '了'])
    expect(unitsOf('word')).toEqual(expect.arrayContaining(['我们', '33.33', 'Costs', 'Smith']))
    expect(unitAt(article, text.indexOf('，'), 'word')).toBeNull()
  })

  it('blocks are blocks', () => {
    expect(unitsOf('block')).toEqual(lines.filter((line) => line !== ''))
    expect(blockAt(blocks, text.length)).toBe(blocks.at(-1))
    expect(blockAt([], 0)).toBeNull()
  })
})

describe('moving', () => {
  it('forward goes through the ends of units, back through their starts', () => {
    const ends: string[] = []
    for (let at = 0; at < text.length; ends.push(text.slice(0, at).slice(-2))) at = nextStop(article, at, 'sentence')
    expect(ends).toEqual(['张了', '。”', '好！', 'h.', '."', '……', '\u200d👧完'.slice(-2)])
    const starts: string[] = []
    for (let at = text.length; at > 0; starts.push(text.slice(at, at + 2))) at = prevStop(article, at, 'block')
    expect(starts).toEqual(['Co', '“我', '食堂'])
  })

  it('every unit always moves on and ends at the ends of the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CARET_UNITS), fc.nat(text.length), (unit, at) => {
        if (at < text.length) expect(nextStop(article, at, unit)).toBeGreaterThan(at)
        if (at > 0) expect(prevStop(article, at, unit)).toBeLessThan(at)
        expect(nextStop(article, text.length, unit)).toBe(text.length)
        expect(prevStop(article, 0, unit)).toBe(0)
      }),
      { seed: 23, numRuns: 500 },
    )
  })

  it.each(['word', 'clause', 'sentence'] as const)('by %s is quick in a line of 5 MB', (unit) => {
    const long = { text: '网格员走访三千户，记录诉求。'.repeat(350_000), blocks: [] }
    const start = performance.now()
    let at = 2_500_000
    for (let i = 0; i < 50; i++) at = nextStop(long, at, unit)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
