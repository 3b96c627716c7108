import { expect, test } from 'vitest'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import { mergeSources } from '#core/suggestions/merge-sources'
import { sampleSuggestion } from '#core/suggestions/testing/samples'

const TEXT = '零一二三四五六七八九'.repeat(3)
const at = (start: number, end: number, code = INITIATIVE) => sampleSuggestion(TEXT, start, end, code)
const places = (...sources: Parameters<typeof mergeSources>[0]) =>
  mergeSources(sources).map(({ spans: [span] }) => [span?.start, span?.end])

test('of two sources that meet, the longer is kept, of equals the first', () => {
  const first = { ...at(4, 8), certainty: 'likely' as const }
  expect(mergeSources([[first], [at(4, 8)]])).toEqual([first])
  expect(places([at(4, 8)], [at(2, 9)])).toEqual([[2, 9]])
  expect(places([at(2, 9)], [at(4, 8), at(10, 12)])).toEqual([
    [2, 9],
    [10, 12],
  ])
})

test('what one source sees twice, and what has another code, stays', () => {
  expect(places([at(2, 9), at(4, 8)], [at(5, 6, FIGURE)])).toEqual([
    [2, 9],
    [4, 8],
    [5, 6],
  ])
})
