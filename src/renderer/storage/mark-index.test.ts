import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Annotation } from '#core/model/annotation'
import { ArticleId } from '#core/model/ids'
import { groupBy } from './group-by'
import { createMaxTree } from './max-tree'
import { createOutline } from './outline'
import { markColumns, type OutlineRow } from './outline-row'
import { compareAnnotations, endOf, PAGE_LENGTH, pageOf, startOf } from './page'
import { sampleAnnotation } from './testing/worlds'

const article = ArticleId.parse('a')

function rowsOf(annotations: readonly Annotation[], links: OutlineRow['links'] = []): OutlineRow[] {
  return [...groupBy(annotations, pageOf)].map(([page, own]) => ({
    article,
    page,
    ...markColumns(own.sort(compareAnnotations)),
    links,
  }))
}

const annotations = fc
  .array(fc.tuple(fc.nat({ max: 6 * PAGE_LENGTH }), fc.integer({ min: 1, max: 3 * PAGE_LENGTH })), { maxLength: 120 })
  .map((spans) => spans.map(([start, length], i) => sampleAnnotation('a', `m${i}`, start, start + length)))
const query = fc.tuple(fc.nat({ max: 9 * PAGE_LENGTH }), fc.integer({ min: 1, max: 2 * PAGE_LENGTH }))

test('the next value above a bound is the one a search from left to right finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.nat({ max: 25 }), fc.integer({ min: 0, max: 20 }), (values, from, bound) => {
      const found = values.findIndex((value, i) => i >= from && value > bound)
      expect(createMaxTree(values).next(from, bound)).toBe(found === -1 ? values.length : found)
    }),
    { seed: 1 },
  )
})

test('marks answer like a sorted list searched from end to end', () => {
  fc.assert(
    fc.property(annotations, query, (all, [start, length]) => {
      const { marks } = createOutline(rowsOf(all))
      const sorted = [...all].sort(compareAnnotations)
      const meeting = sorted.filter((a) => startOf(a) < start + length && endOf(a) > start)
      expect(marks.size).toBe(all.length)
      expect(marks.overlapping(start, start + length).map((m) => m.id)).toEqual(meeting.map((a) => a.id))
      sorted.forEach((a, i) => {
        expect(marks.at(i)?.id).toBe(a.id)
        expect(marks.indexOf(a.id)).toBe(i)
        expect(marks.byId(a.id)).toMatchObject({ id: a.id, code: a.code, start: startOf(a), end: endOf(a), spans: null })
      })
      const starts: (readonly [number, string])[] = []
      marks.forEachStart((at, code) => starts.push([at, code]))
      expect(starts).toEqual(sorted.map((a) => [startOf(a), a.code]))
      expect([marks.at(-1), marks.at(all.length)]).toEqual([null, null])
    }),
    { seed: 2, numRuns: 200 },
  )
})

test('replacing pages gives what building anew gives, and leaves the older index as it was', () => {
  fc.assert(
    fc.property(annotations, annotations, query, (before, after, [start, length]) => {
      const old = createOutline(rowsOf(before))
      const seen = old.marks.overlapping(start, start + length)
      const pages = new Set([...before, ...after].map(pageOf))
      const drawn = new Map(rowsOf(after).map((row) => [row.page, row]))
      const gone = (page: number): OutlineRow => ({ article, page, ...markColumns([]), links: [] })
      const replaced = old.replace([...pages].map((page) => drawn.get(page) ?? gone(page)))
      const anew = createOutline(rowsOf(after))
      const everywhere = 20 * PAGE_LENGTH
      expect(replaced.marks.overlapping(0, everywhere)).toEqual(anew.marks.overlapping(0, everywhere))
      for (const { id } of after) expect(replaced.marks.indexOf(id)).toBe(anew.marks.indexOf(id))
      expect(old.marks.overlapping(start, start + length)).toEqual(seen)
      for (const { id } of before) expect(old.marks.byId(id)?.id).toBe(id)
    }),
    { seed: 3, numRuns: 200 },
  )
})

test('a discontinuous annotation has its spans in its mark', () => {
  const one = sampleAnnotation('a', 'm', 5, 9)
  const spans = [
    { start: 5, end: 9 },
    { start: 20, end: 24 },
  ]
  const { marks } = createOutline(rowsOf([{ ...one, anchor: { ...one.anchor, spans } }]))
  expect(marks.overlapping(10, 20)).toEqual([{ id: 'm', code: 'figure', start: 5, end: 24, spans }])
})
