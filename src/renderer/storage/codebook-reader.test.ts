import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import type { CodebookOperation } from '#core/codebook/operation'
import type { Annotation } from '#core/model/annotation'
import { FIGURE, findCode, INITIATIVE, MEASURES } from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'
import { AttributeId, CodeId } from '#core/model/ids'
import { CodebookReader } from './codebook-reader'
import { ProjectDatabase } from './database'
import { PAGE_LENGTH } from './page'
import type { LiveProject } from './project-port'
import { createShelf } from './shelf'
import { action, adding, createWorld, must, newProject, sampleAnnotation, sampleArticle, sampleLink } from './testing/worlds'

const text = '数'.repeat(3 * PAGE_LENGTH)
const PLEDGE = CodeId.parse('pledge')
const GOAL = CodeId.parse('goal')

const coded = (article: string, name: string, start: number, code: CodeId, attributes: Annotation['attributes'] = {}): Annotation => ({
  ...sampleAnnotation(article, name, start, start + 3, code),
  attributes,
  codebookVersion: 1,
})

let project: LiveProject
let reader: CodebookReader

beforeEach(async () => {
  const world = createWorld({ indexedDB: new IDBFactory(), IDBKeyRange })
  const shelf = await createShelf({ ...world.parts, codebook: defaultCodebook('en') })
  project = await newProject(shelf, sampleArticle('a', text), sampleArticle('b', text))
  must(
    await project.commit(action, [
      ...adding(
        coded('a', 'f1', 5, FIGURE, { unit: '家' }),
        coded('a', 'f2', 2 * PAGE_LENGTH, FIGURE, { unit: '12' }),
        coded('b', 'f3', 7, FIGURE, { value: '三成' }),
        coded('b', 'i1', 40, INITIATIVE),
        coded('b', 'p1', 50, PLEDGE),
      ),
      { kind: 'add-link', link: sampleLink('b', 'l', 'f3', 'i1') },
    ]),
  )
  const database = new ProjectDatabase(project.key, world.idb)
  await database.open()
  reader = new CodebookReader(database)
  return () => {
    database.close()
    project.close()
  }
})

async function apply(...operations: CodebookOperation[]) {
  const { changes, version } = await reader.ask('changes', { operations })
  must(await project.commit({ name: 'codebook', params: { version } }, changes))
  return version
}

const define = (definition: string): CodebookOperation => ({ op: 'set-code', code: FIGURE, set: { definition } })
const retype: CodebookOperation = {
  op: 'retype-attribute',
  code: FIGURE,
  attribute: AttributeId.parse('unit'),
  kind: 'decimal',
  choices: [],
  language: 'en',
}

test('uses are counted by annotations, articles and links', async () => {
  const uses = await reader.ask('uses', null)
  expect([uses.annotations.get(FIGURE), uses.articles.get(FIGURE), uses.annotations.get(GOAL), uses.links.get(MEASURES)]).toEqual([
    3,
    2,
    undefined,
    1,
  ])
})

test('every version has a number of its own, also after an undo, and all are kept', async () => {
  expect(await apply(define('A'))).toBe(2)
  must(await project.undo())
  expect(await apply(define('B'))).toBe(3)
  must(await project.undo())
  must(await project.redo())
  const versions = await reader.ask('versions', null)
  expect(versions.map(({ codebook, at }) => [codebook.version, findCode(codebook, FIGURE)?.definition.slice(0, 1), at !== null])).toEqual([
    [1, 'A', false],
    [2, 'A', true],
    [3, 'B', true],
  ])
})

test('a new kind tells what it converts and what it keeps, and the kept values are listed until they fit', async () => {
  const impact = await reader.ask('impact', { operations: [retype] })
  expect(impact).toMatchObject({ concerned: { annotations: 3, articles: 2 }, kept: 1, recheck: { annotations: 3, articles: 2 } })
  expect(impact.keptValues).toMatchObject([{ annotation: 'f1', value: '家' }])
  expect((await reader.ask('kept', null)).first.map(({ annotation, attribute }) => [annotation, attribute])).toEqual([['f3', 'value']])
  await apply(retype)
  expect(await reader.ask('kept', null)).toMatchObject({ total: 2, first: [{ annotation: 'f1', title: 'a' }, { annotation: 'f3' }] })
  must(await project.undo())
  expect((await reader.ask('kept', null)).total).toBe(1)
})

test('merging recodes in one edit that undo takes back', async () => {
  const before = must(await project.snapshot())
  await apply({ op: 'merge-codes', from: PLEDGE, into: GOAL, language: 'en' })
  expect((await reader.ask('uses', null)).annotations.get(GOAL)).toBe(1)
  must(await project.undo())
  const after = must(await project.snapshot())
  expect({ ...after, history: [] }).toEqual({ ...before, history: [] })
})

test('what was coded under an older rule is listed and can be marked as looked at again', async () => {
  expect((await reader.ask('older', null)).total).toBe(0)
  await apply(define('Another rule'))
  expect((await reader.ask('older', null)).first.map(({ annotation, version }) => [annotation, version])).toEqual([
    ['f1', 1],
    ['f2', 1],
    ['f3', 1],
  ])
  expect(await reader.ask('recheck', { code: INITIATIVE })).toEqual([])
  must(await project.commit(action, await reader.ask('recheck', { code: null })))
  expect((await reader.ask('older', null)).total).toBe(0)
  must(await project.undo())
  expect((await reader.ask('older', null)).total).toBe(3)
})

test('passages of a code come in the order of the library', async () => {
  expect((await reader.ask('passages', { code: FIGURE })).map(({ annotation }) => annotation)).toEqual(['f1', 'f2', 'f3'])
})
