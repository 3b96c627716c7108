import { describe, expect, it } from 'vitest'
import { featuresOf } from '#core/learning/features'
import { type Example, train } from '#core/learning/perceptron'
import { spansOf, tagsOf } from '#core/learning/tags'
import { bestTags, emissionsOf, type Weights } from '#core/learning/viterbi'

const example = (text: string, ...quotes: readonly string[]): Example => ({
  text,
  tags: tagsOf(
    text.length,
    quotes.map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, label: 0 })),
  ),
})

const taught = [
  example('全县推行夜校巡讲制度，农民叫好。', '夜校巡讲制度'),
  example('该镇推行河道认领制度，成效明显。', '河道认领制度'),
  example('去年以来推行老人助餐制度。', '老人助餐制度'),
  example('记者在村里看到，制度上了墙。'),
  example('不少人说，这样的制度很好。'),
]

const found = (weights: Weights, text: string) =>
  spansOf(bestTags(weights, emissionsOf(weights, featuresOf(text)))).map(({ start, end }) => text.slice(start, end))

describe('train', () => {
  const weights = train(taught, 1)

  it('finds again what it was taught', () => {
    for (const { text, tags } of taught) expect(found(weights, text)).toEqual(spansOf(tags).map(({ start, end }) => text.slice(start, end)))
  })

  it('finds what is written alike', () => {
    expect(found(weights, '全市推行山林认领制度，群众叫好。')).toEqual(['山林认领制度'])
    expect(found(weights, '这里的制度没有变。')).toEqual([])
  })

  it('gives the same weights for the same examples', () => {
    const again = train(taught, 1)
    expect(again.emission.every((weight, i) => weight === weights.emission[i])).toBe(true)
    expect(again.transition).toEqual(weights.transition)
  })

  it('is silent before it is taught anything, and over an empty text', () => {
    expect(found(train([], 1), '推行夜校巡讲制度')).toEqual([])
    expect(found(weights, '')).toEqual([])
  })
})
