import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FIGURE, findCode } from '#core/model/codebook'
import { ArticleId } from '#core/model/ids'
import { problem } from '#core/model/problem'
import { matchPattern } from '#core/search/match-pattern'
import { fail, ok } from '#core/util/result'
import type { PatternRunner } from './pattern-runner'
import type { LiveProject } from './project-port'
import type { SearchLook, SearchSight } from './search-port'
import { openSearchTable, type SearchTable } from './search-table'
import { action, adding, createWorld, must, newProject, sampleAnnotation, sampleArticle, type World } from './testing/worlds'

const look: SearchLook = {
  query: '',
  options: { foldCase: true, foldWidth: true, foldScript: true, regex: false, quantities: true },
  from: 0,
  to: 50,
}

const endless = '(x+x+)+y'
const patterns: PatternRunner = {
  match: async (pattern, texts) =>
    pattern.source === endless ? fail(problem('search-pattern-slow', { seconds: 2 })) : ok(matchPattern(pattern, texts)),
  stop: () => {},
}

let world: World
let project: LiveProject
let table: SearchTable

/** Waits until the search for `query` is done. */
async function searched(
  query: string,
  options: Partial<SearchLook['options']> = {},
  check = (_: SearchSight) => true,
): Promise<SearchSight> {
  const asked = { ...look, query, options: { ...look.options, ...options } }
  return vi.waitFor(() => {
    const sight = table.look(asked)
    if (sight.read < 1 || sight.searched < 1 || !check(sight)) throw new Error('not yet')
    return sight
  })
}

const hits = ({ lines }: SearchSight): string[] => lines.map(({ article, hit }) => `${article} ${hit}`)

beforeEach(async () => {
  world = createWorld({ indexedDB: new IDBFactory(), IDBKeyRange })
  project = await newProject(
    await world.shelf(),
    sampleArticle('a', '第一行\n新增企业33.33万家。\n企业缴税。'),
    sampleArticle('b', '共有333,300家企業'),
    sampleArticle('c', '别的'),
  )
  table = openSearchTable(project.key, world.idb, patterns, () => {})
  return () => {
    table.close()
    project.close()
  }
})

describe('the search of a project', () => {
  it('finds in every article, with what stands around, and hands over only the hits in sight', async () => {
    const sight = await searched('企业')
    expect(hits(sight)).toEqual(['a 企业', 'a 企业', 'b 企業'])
    expect(sight).toMatchObject({ hits: 3, inArticles: 2, articles: 3, finds: true, refusal: null, problem: null })
    expect(sight.lines[0]).toMatchObject({ left: '新增', right: '33.33万家。', start: 6, end: 8, title: 'a' })
    expect(table.look({ ...look, query: '企业', from: 1, to: 2 }).lines).toHaveLength(1)
    expect(hits(await searched('企业', { foldScript: false }))).toEqual(['a 企业', 'a 企业'])
  })

  it('finds equal quantities, regular expressions, and says why it gave up', async () => {
    expect(hits(await searched('33.33万'))).toEqual(['a 33.33万家', 'b 333,300家'])
    expect(hits(await searched('title:a 企业.', { regex: true }))).toEqual(['a 企业3', 'a 企业缴'])
    expect((await searched(endless, { regex: true })).refusal).toEqual(problem('search-pattern-slow', { seconds: 2 }))
    expect((await searched('outlt:x')).refusal).toMatchObject({ code: 'search-unknown-filter', params: { at: 1 } })
  })

  it('follows articles that go and come, and annotations', async () => {
    await searched('企业')
    const b = project.article(ArticleId.parse('b'))
    if (!b) throw new Error('no article')
    must(await project.commit(action, [{ kind: 'remove-article', article: b }]))
    expect(hits(await searched('企业', {}, (sight) => sight.articles === 2))).toEqual(['a 企业', 'a 企业'])
    must(await project.undo())
    await searched('企业', {}, (sight) => sight.hits === 3)
    expect((await searched('企业 code:figure')).hits).toBe(0)
    must(await project.commit(action, adding(sampleAnnotation('a', 'one', 4, 12, FIGURE))))
    expect(hits(await searched('企业 code:figure', {}, (sight) => sight.hits > 0))).toEqual(['a 企业'])
  })

  it('drafts annotations of the ticked hits, none where there is one already', async () => {
    const code = findCode(project.codebook(), FIGURE)
    if (!code) throw new Error('no code')
    const drafts = async () => {
      const answer = await table.ask({ question: 'drafts', code })
      return Array.isArray(answer) ? answer.map((draft) => ('anchor' in draft ? draft.anchor.quote : '')) : answer
    }
    await searched('企业')
    expect(await drafts()).toEqual(['企业', '企业', '企業'])
    must(await project.commit(action, adding(sampleAnnotation('a', 'one', 6, 8, FIGURE))))
    await vi.waitFor(async () => expect(await drafts()).toEqual(['企业', '企業']))
    await searched('企业')
    table.tick({ tick: 'toggle', index: 2 })
    expect((await searched('企业')).ticked).toBe(1)
    expect(await drafts()).toEqual(['企業'])
  })

  it('keeps ticks and what is found in sight through an edit elsewhere', async () => {
    await searched('企业')
    table.tick({ tick: 'toggle', index: 2 })
    const before = (await searched('企业')).version
    const a = project.article(ArticleId.parse('a'))
    if (!a) throw new Error('no article')
    must(await project.commit(action, [{ kind: 'remove-article', article: a }]))
    const after = await searched('企业', {}, ({ version }) => version !== before)
    expect(after.lines.map(({ article, ticked }) => [article, ticked])).toEqual([['b', true]])
  })

  it('steps from hit to hit across articles, round the end', async () => {
    await searched('企业')
    const at = (article: string | null, offset: number, by: 1 | -1) =>
      table.ask({ question: 'step', article: article === null ? null : ArticleId.parse(article), offset, by })
    expect(await at('a', 0, 1)).toEqual({ article: 'a', start: 6, end: 8, index: 0 })
    expect(await at('a', 20, 1)).toMatchObject({ article: 'b', index: 2 })
    expect(await at('b', 12, 1)).toMatchObject({ article: 'a', index: 0 })
    expect(await at('a', 3, -1)).toMatchObject({ article: 'b', index: 2 })
    expect(await at('c', 0, 1)).toMatchObject({ article: 'a', index: 0 })
    expect(await table.ask({ question: 'in-article', article: ArticleId.parse('a') })).toHaveLength(2)
  })

  it('writes the hits as a file, with offsets in both units', async () => {
    await searched('33.33万')
    const file = async (format: 'csv' | 'tsv') =>
      new TextDecoder().decode((await table.ask({ question: 'file', format })) as Uint8Array).split('\r\n')
    expect((await file('csv'))[1]).toContain(',8,15,8,15,')
    expect((await file('tsv'))[0]).toBe('article_id\ttitle\toutlet\tdate\tstart_utf16\tend_utf16\tstart\tend\tleft\thit\tright')
  })
})
