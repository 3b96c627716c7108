import { expect, test } from 'vitest'
import { torture } from '#core/formats/export/testing/torture'
import { countsOf, differenceOf, goesOn } from '#core/journal/compare-snapshots'

const then = torture()

test('what came, went and changed since is counted', () => {
  const [first, second, ...rest] = then.annotations
  if (!first || !second) throw new Error('no annotations')
  const now = {
    ...then,
    articles: then.articles.slice(1),
    annotations: [{ ...first, memo: '改' }, { ...second, id: `${second.id}-new` as typeof second.id }, ...rest],
  }
  expect(differenceOf(then, now)).toEqual({
    articles: { added: 0, removed: 1, changed: 0 },
    annotations: { added: 1, removed: 1, changed: 1 },
    links: { added: 0, removed: 0, changed: 0 },
  })
  expect(countsOf(then)).toMatchObject({ articles: then.articles.length, annotations: then.annotations.length, links: then.links.length })
})

test('one log goes on from another only when it has its newest edit', () => {
  expect(goesOn(then, then)).toBe(then.history.length > 0)
  expect(goesOn(then, { ...then, history: [] })).toBe(false)
})
