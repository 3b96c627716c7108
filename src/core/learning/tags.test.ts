import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LabelledSpan, spansOf, tagsOf } from '#core/learning/tags'

const LENGTH = 30

const apart = fc
  .uniqueArray(fc.nat(LENGTH), { minLength: 2, maxLength: 12 })
  .chain((cuts) => fc.tuple(fc.constant(cuts.toSorted((a, b) => a - b)), fc.array(fc.nat(2), { minLength: 6, maxLength: 6 })))
  .map(([cuts, labels]): readonly LabelledSpan[] =>
    cuts.flatMap((start, i) =>
      i % 2 === 0 && cuts[i + 1] !== undefined ? [{ start, end: cuts[i + 1] ?? 0, label: labels[i / 2] ?? 0 }] : [],
    ),
  )

describe('tags', () => {
  it('hold spans that do not overlap', () => {
    fc.assert(
      fc.property(apart, (spans) => {
        expect(spansOf(tagsOf(LENGTH, spans))).toEqual(spans)
      }),
      { seed: 7 },
    )
  })

  it('keep the first of two that overlap, and the longer of two that begin together', () => {
    const tags = tagsOf(6, [
      { start: 2, end: 5, label: 1 },
      { start: 0, end: 2, label: 0 },
      { start: 0, end: 4, label: 1 },
    ])
    expect(spansOf(tags)).toEqual([{ start: 0, end: 4, label: 1 }])
  })
})
