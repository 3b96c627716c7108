import { expect, test } from 'vitest'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import { shownOf, suggestionList } from '#core/suggestions/suggestion-list'
import { packSuggestions } from '#core/suggestions/suggestion-pack'
import { sampleSuggestion } from '#core/suggestions/testing/samples'

const text = '一'.repeat(100)
const at = (start: number, end: number) => sampleSuggestion(text, start, end)
const packs = [
  [sampleSuggestion(text, 8, 60, INITIATIVE), at(10, 14)],
  [at(40, 44), at(70, 72)],
].map((each) => packSuggestions(text, each))
const list = suggestionList(packs.map((pack) => shownOf(pack, () => true)))
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

test('tells places and starts without making suggestions', () => {
  expect(list.places(42, 43)).toEqual([
    { id: 'initiative 8-60', code: INITIATIVE, start: 8, end: 60, spans: null },
    { id: 'figure 40-44', code: FIGURE, start: 40, end: 44, spans: null },
  ])
  const visited: number[] = []
  list.forEachStart((start) => visited.push(start))
  expect(visited).toEqual([8, 10, 40, 70])
})

test('leaves some out and stays in order', () => {
  const shown = packs.map((pack) => shownOf(pack, (position) => (pack.starts[position] ?? 0) > 10))
  const later = suggestionList(shown)
  expect([later.size, later.certain, later.at(0)?.id, later.indexOf('figure 10-14')]).toEqual([2, 2, 'figure 40-44', -1])
  expect(starts(later.overlapping(0, 100))).toEqual([40, 70])
})
