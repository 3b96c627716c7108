import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultCodebook } from '#core/model/default-codebook'
import { ArticleId } from '#core/model/ids'
import type { Rejection } from '#core/model/rejection'
import { compareSpans } from '#core/model/span'
import { hullOf, type Suggestion } from '#core/suggestions/suggestion'
import type { SuggestionList } from '#core/suggestions/suggestion-list'
import { sampleSuggestion } from '#core/suggestions/testing/samples'
import { groupBy } from '../storage/group-by'
import { createOutline } from '../storage/outline'
import { markColumns, type OutlineRow } from '../storage/outline-row'
import { compareAnnotations, PAGE_LENGTH, pageOf } from '../storage/page'
import { sampleAnnotation, sampleRejection } from '../storage/testing/worlds'
import { createSuggestionShelf, type Verdicts } from './suggestion-shelf'

const TEXT = Array.from({ length: 5 * PAGE_LENGTH }, (_, i) => String.fromCharCode(0x4e00 + (i % 997))).join('')
const codebook = defaultCodebook('zh-CN')
const article = ArticleId.parse('a')

function rowsOf(spans: readonly (readonly [number, number])[]): OutlineRow[] {
  const annotations = spans.map(([start, length], i) => sampleAnnotation('a', `m${i}`, start, start + length)).sort(compareAnnotations)
  return [...groupBy(annotations, pageOf)].map(([page, own]) => ({ article, page, ...markColumns(own), links: [] }))
}

const rejecting = (keys: readonly string[]): Verdicts['rejections'] =>
  new Map(keys.map((key): [Rejection['key'], Rejection] => [key, sampleRejection(key)]))

const all = (list: SuggestionList) => Array.from({ length: list.size }, (_, i) => list.at(i)?.id)

/** What is open, found by looking at every suggestion. */
function expected(found: readonly Suggestion[], { marks, rejections }: Verdicts): string[] {
  const open = found.filter(({ key, code, spans: [span = { start: 0, end: 0 }] }) => {
    return !rejections.has(key) && !marks.overlapping(span.start, span.end).some((mark) => mark.code === code)
  })
  return open.sort((a, b) => compareSpans(hullOf(a), hullOf(b))).map(({ id }) => id)
}

const places = fc.uniqueArray(fc.nat({ max: 4 * PAGE_LENGTH }), { maxLength: 700 })
const spans = fc.array(fc.tuple(fc.nat({ max: 4 * PAGE_LENGTH }), fc.integer({ min: 1, max: 40 })), { maxLength: 30 })

test('whatever comes and goes, open is what looking at every suggestion finds', () => {
  fc.assert(
    fc.property(
      places,
      fc.array(spans, { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat({ max: 699 }), { maxLength: 4 }),
      (starts, edits, no) => {
        const found = starts.map((start) => sampleSuggestion(TEXT, start, start + 3))
        const shelf = createSuggestionShelf(TEXT)
        shelf.add(found.slice(0, 300))
        let outline = createOutline([])
        const rejected = rejecting(no.flatMap((i) => found[i]?.key ?? []))
        for (const [i, edit] of edits.entries()) {
          outline = outline.replace(rowsOf(edit))
          const verdicts = { marks: outline.marks, rejections: i === 1 ? rejected : rejecting([]), codebook }
          const told = i === 0 ? found.slice(0, 300) : found
          if (i === 1) shelf.add(found.slice(300))
          expect(all(shelf.open(verdicts))).toEqual(expected(told, verdicts))
          expect(shelf.open(verdicts)).toBe(shelf.open(verdicts))
        }
      },
    ),
    { seed: 7, numRuns: 60 },
  )
})

test('an edit has only what stands near it judged again', () => {
  const shelf = createSuggestionShelf(TEXT)
  shelf.add(Array.from({ length: 1000 }, (_, i) => sampleSuggestion(TEXT, 4 * i, 4 * i + 3)))
  const outline = createOutline(rowsOf([[10, 4]]))
  const base = { rejections: rejecting([]), codebook }
  shelf.open({ marks: outline.marks, ...base })
  const { marks } = outline.replace(rowsOf([[20, 4]]))
  let asked = 0
  const counted = {
    ...marks,
    size: marks.size,
    isCoded: (...place: Parameters<typeof marks.isCoded>) => {
      asked++
      return marks.isCoded(...place)
    },
  }
  expect(shelf.open({ marks: counted, ...base }).size).toBe(999)
  expect(asked).toBeLessThanOrEqual(256)
})
