import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ArticleId } from '#core/model/ids'
import type { LiveProject } from './project-port'
import type { ReprintsFound } from './reprint-port'
import { followReprints } from './reprint-table'
import { action, createWorld, must, newProject, sampleArticle, type World } from './testing/worlds'

const STORY =
  '清晨五点，望溪镇的合作社里已经亮起了灯。社员们把秧苗装上货车，赶在日出前送到下游的三个村。镇里的农技站给每户发了一张明白卡，写得清清楚楚。'
const OTHER = '在望溪镇的老粮站里，九千多册图书整整齐齐地排在木架上，放了学的孩子三三两两坐在窗边看书，周末还有志愿者来讲故事、教画画。'

const EARLY = ArticleId.parse('a')

let world: World
let project: LiveProject
let found: ReprintsFound | null

const groups = (expected: unknown) => vi.waitFor(() => expect(found).toEqual({ groups: expected, problem: null }))

beforeEach(async () => {
  world = createWorld({ indexedDB: new IDBFactory(), IDBKeyRange })
  found = null
  project = await newProject(await world.shelf(), sampleArticle('a', STORY), sampleArticle('b', OTHER))
  const end = followReprints(project.key, world.idb, (news) => {
    found = news
  })
  return () => {
    end()
    project.close()
  }
})

describe('reprints of a project', () => {
  it('are found among the articles that are there and those that are added, and follow their dates', async () => {
    await groups([])
    must(await project.addArticles(action, [sampleArticle('c', `转载：${STORY}`)]))
    await vi.waitFor(() => expect(found?.groups.map((group) => group.reprints.length)).toEqual([1]))
    const original = () => found?.groups[0]?.original
    expect(original()).toBe('c')
    const before = project.article(EARLY)?.date ?? ''
    must(await project.commit(action, [{ kind: 'set-article', article: EARLY, field: 'date', before, after: '1999-01-01' }]))
    await vi.waitFor(() => expect(original()).toBe('a'))
  })

  it('are gone with an import that is undone', async () => {
    must(await project.addArticles(action, [sampleArticle('c', STORY)]))
    await groups([{ original: 'a', reprints: [{ id: 'c', reason: { kind: 'identical' } }] }])
    must(await project.undo())
    await groups([])
  })
})
