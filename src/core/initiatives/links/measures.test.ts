import { expect, test } from 'vitest'
import { findFigures } from '#core/figures/find-figures'
import { mayMeasure } from '#core/initiatives/links/measures'

const measuring = (text: string) =>
  findFigures(text)
    .filter((figure) => mayMeasure(text, figure))
    .map(({ text: words }) => words)

test('a rank measures when it counts how often something was done', () => {
  expect(measuring('街道第3次举办节会，第12届蜜橘节排名第5')).toEqual(['第3次', '第12届'])
})

test('dates and what a place has anyway measure nothing', () => {
  expect(measuring('2023年5月，常住人口为45万人的县城培训果农300人')).toEqual(['300人'])
  expect(measuring('The town, with a population of 18,400, trained 52 nurses.')).toEqual(['52 nurses'])
})
