import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import type { Mapping } from '#core/formats/exchange/mapping'
import { plainUtf8 } from '#core/formats/json/utf8-codec'
import { FIGURE } from '#core/model/codebook'
import { utf8Encode } from '#core/text/utf8'
import { type AnnotationsOutcome, importAnnotations } from './import-annotations'
import { createWorld, must, newProject, sampleArticle } from './testing/worlds'

const TABLE = 'document,code,quote\nnews,figure,近2000万元\nother.txt,figure,8家\n'

async function setting() {
  const world = createWorld({ indexedDB: new IDBFactory(), IDBKeyRange })
  const project = await newProject(await world.shelf(), { ...sampleArticle('news', '近2000万元。') })
  const title = project.articles()[0]?.title ?? ''
  const files = [
    { name: 'spans.csv', bytes: utf8Encode(TABLE.replace('news', title)) },
    { name: 'other.txt', bytes: utf8Encode('另有8家。') },
  ]
  const order = (task: 'look-into' | 'plan-import', mapping: Mapping | null = null) =>
    importAnnotations(
      { task, key: project.key, files, mapping, coder: project.coder(), now: '2027-01-01T00:00:00.000Z' },
      { idb: world.parts.idb, utf8: plainUtf8 },
    )
  return { project, order }
}

function planOf(outcome: AnnotationsOutcome) {
  if (outcome.kind !== 'planned') throw new Error(JSON.stringify(outcome))
  return outcome.plan
}

test('a file is looked into without changing anything', async () => {
  const { project, order } = await setting()
  const outcome = await order('look-into')
  expect(outcome).toMatchObject({
    kind: 'looked-into',
    found: { format: 'CSV', mapping: { codes: { figure: FIGURE } }, report: { exact: 2, articles: 1, unplaced: 0 } },
  })
  expect(structuredClone(outcome)).toEqual(outcome)
  expect(project.historyLength()).toBe(1)
})

test('articles and annotations come in as one edit, go with one undo, and are known the second time', async () => {
  const { project, order } = await setting()
  const { articles, changes } = planOf(await order('plan-import'))
  must(await project.addArticles({ name: 'import-annotations', params: { count: 2 } }, articles, changes))
  expect(project.historyLength()).toBe(2)
  expect(
    must(await project.snapshot())
      .annotations.map(({ anchor }) => anchor.quote)
      .sort(),
  ).toEqual(['8家', '近2000万元'].sort())
  expect(planOf(await order('plan-import'))).toMatchObject({ articles: [], changes: [], report: { known: 2 } })
  must(await project.undo())
  const { annotations, articles: left } = must(await project.snapshot())
  expect([annotations.length, left.length]).toEqual([0, 1])
})
