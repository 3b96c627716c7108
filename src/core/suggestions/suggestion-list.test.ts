import { expect, test } from 'vitest'
import { INITIATIVE } from '#core/model/codebook'
import { suggestionList } from '#core/suggestions/suggestion-list'
import { sampleSuggestion } from '#core/suggestions/testing/samples'

const text = '一'.repeat(100)
const at = (start: number, end: number) => sampleSuggestion(text, start, end)
const list = suggestionList([at(40, 44), at(10, 14), sampleSuggestion(text, 8, 60, INITIATIVE), at(70, 72)])
const starts = (suggestions: readonly { readonly spans: readonly { readonly start: number }[] }[]) =>
  suggestions.map(({ spans }) => spans[0]?.start)

test('is in reading order, and knows where each stands', () => {
  expect([0, 1, 2, 3].map((i) => list.at(i)?.spans[0]?.start)).toEqual([8, 10, 40, 70])
  expect([list.size, list.at(4), list.at(-1)]).toEqual([4, null, null])
  expect([list.indexOf('figure 40-44'), list.indexOf('none'), list.byId('none')]).toEqual([2, -1, null])
  expect(list.byId('figure 10-14')?.spans).toEqual([{ start: 10, end: 14 }])
})

test('finds what meets a stretch, also what began long before it', () => {
  expect(starts(list.overlapping(42, 43))).toEqual([8, 40])
  expect(starts(list.overlapping(59, 71))).toEqual([8, 70])
  expect(starts(list.overlapping(60, 70))).toEqual([])
  expect([list.firstFrom(0), list.firstFrom(11), list.firstFrom(71)]).toEqual([0, 2, 4])
})

test('leaves some out and stays in order', () => {
  const figures = list.filter(({ code }, { start }) => code !== INITIATIVE && start > 10)
  expect([figures.size, figures.at(0)?.id, figures.indexOf('figure 10-14')]).toEqual([2, 'figure 40-44', -1])
})
