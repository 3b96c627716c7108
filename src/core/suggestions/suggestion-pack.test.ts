import { expect, test } from 'vitest'
import { initiativeSuggestions } from '#core/initiatives/initiative-suggestions'
import { figureSuggestions } from '#core/suggestions/figure-source'
import { rejectionKey } from '#core/suggestions/rejection-key'
import type { Suggestion } from '#core/suggestions/suggestion'
import { keyHash, packSuggestions } from '#core/suggestions/suggestion-pack'
import { articleText, sampleSuggestion } from '#core/suggestions/testing/samples'

const TEXT = '全市启动“春雨计划”，首批拨付近2000万元，惠及8600余家企业，比上年增长12.5%。\n春雨计划覆盖3个区。'

const unpacked = (text: string, suggestions: readonly Suggestion[]) => {
  const pack = packSuggestions(text, suggestions)
  return suggestions.map((_, position) => pack.get(position))
}

test('gives back what the sources said, to the letter', () => {
  const figures = figureSuggestions(TEXT, articleText(TEXT).blocks)
  const initiatives = initiativeSuggestions(TEXT)
  expect(Math.min(figures.length, initiatives.length)).toBeGreaterThan(0)
  expect(unpacked(TEXT, figures)).toEqual(figures)
  expect(unpacked(TEXT, initiatives)).toEqual(initiatives)
})

test('keeps the parts of one that is in several', () => {
  const whole = sampleSuggestion(TEXT, 3, 9)
  const parted: Suggestion = {
    ...whole,
    spans: [
      { start: 3, end: 5 },
      { start: 7, end: 9 },
    ],
    quote: '动“…计划',
    key: rejectionKey(whole.code, TEXT, { start: 3, end: 9 }),
  }
  const pack = packSuggestions(TEXT, [parted, sampleSuggestion(TEXT, 6, 8)])
  expect(pack.get(0)).toEqual(parted)
  expect([pack.partsOf(0), pack.partsOf(1), pack.lastEnd]).toEqual([parted.spans, null, 9])
})

test('makes each once, and knows its key by a number', () => {
  const one = sampleSuggestion(TEXT, 3, 9)
  const pack = packSuggestions(TEXT, [one])
  expect(pack.get(0)).toBe(pack.get(0))
  expect([...pack.keys]).toEqual([keyHash(one.key)])
  expect(keyHash('甲')).not.toBe(keyHash('乙'))
})
