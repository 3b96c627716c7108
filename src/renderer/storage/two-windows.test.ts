import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { INITIATIVE } from '#core/model/codebook'
import { AnnotationId, ArticleId } from '#core/model/ids'
import { changesFor, stateOf, wish } from './testing/random-edits'
import { action, adding, createWorld, must, newProject, sampleAnnotation, sampleArticle, sampleLink } from './testing/worlds'

const fakeIdb = () => ({ indexedDB: new IDBFactory(), IDBKeyRange })
const text = '近2000万元。'.repeat(1000)
const news = ArticleId.parse('news')
const LIMIT = 60_000

async function twoWindows() {
  const shelf = await createWorld(fakeIdb()).shelf()
  const one = await newProject(shelf, sampleArticle('news', text))
  return { one, two: must(await shelf.open(one.key)) }
}

test(
  '200 commits from two windows at once: every edit is kept, and both windows end with the same',
  async () => {
    const { one, two } = await twoWindows()
    const articles = [must(await one.open(news)), must(await two.open(news))]
    const commits = Array.from({ length: 200 }, (_, i) =>
      (i % 2 ? two : one).commit(action, adding(sampleAnnotation('news', `m${i}`, (i * 37) % 6000, ((i * 37) % 6000) + 8))),
    )
    for (const result of await Promise.all(commits)) must(result)
    await vi.waitFor(() => expect([one.historyLength(), two.historyLength()]).toEqual([201, 201]))
    expect(must(await one.snapshot())).toEqual(must(await two.snapshot()))
    expect(one.tally(news)).toEqual(two.tally(news))
    expect(one.tally(news).annotations).toBe(200)
    expect(articles.map((a) => a.marks().size)).toEqual([200, 200])
    expect(articles[0]?.marks().overlapping(0, 9000)).toEqual(articles[1]?.marks().overlapping(0, 9000))
    const history = await one.history(1000)
    expect(history.map((row) => row.n)).toEqual(Array.from({ length: 201 }, (_, i) => 201 - i))
    expect(new Set(history.map((row) => row.edit.seq)).size).toBe(201)
  },
  LIMIT,
)

test(
  'random edits in two windows: what one is refused, the other did; memory equals the disk in both',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(wish, fc.boolean()), { maxLength: 30 }), async (all) => {
        const { one, two } = await twoWindows()
        const pending = all.map(async ([each, first], i) => {
          const window = first ? one : two
          const changes = changesFor(stateOf(must(await window.snapshot())), each, `x${i}`)
          return changes.length > 0 ? window.commit(action, changes) : null
        })
        const results = (await Promise.all(pending)).filter((r) => r !== null)
        const kept = results.filter((r) => r.ok).length
        await vi.waitFor(() => expect([one.historyLength(), two.historyLength()]).toEqual([kept + 1, kept + 1]))
        expect(one.articles()).toEqual(two.articles())
        expect([one.project(), one.codebook(), one.undoable()]).toEqual([two.project(), two.codebook(), two.undoable()])
        expect(one.tally(news)).toEqual(two.tally(news))
        expect(new Map([...one.rejections()].sort())).toEqual(new Map([...two.rejections()].sort()))
        for (const r of results)
          if (!r.ok) expect(['changed-elsewhere', 'not-there', 'already-there', 'annotation-has-links']).toContain(r.problem.code)
        one.close()
        two.close()
      }),
      { seed: 7, numRuns: 10 },
    )
  },
  LIMIT,
)

test('a value that changed in another window meanwhile is not overwritten', async () => {
  const { one, two } = await twoWindows()
  const rename = (after: string) => [{ kind: 'set-article', article: news, field: 'title', before: 'news', after } as const]
  const [first, second] = await Promise.all([one.commit(action, rename('一')), two.commit(action, rename('二'))])
  expect([first, second].filter((r) => r.ok)).toHaveLength(1)
  expect([first, second].find((r) => !r.ok)).toMatchObject({ problem: { code: 'changed-elsewhere' } })
  await vi.waitFor(() => expect(one.article(news)).toEqual(two.article(news)))
})

test('an annotation cannot go while another window links to it', async () => {
  const { one, two } = await twoWindows()
  const [figure, initiative] = [sampleAnnotation('news', 'f', 0, 5), sampleAnnotation('news', 'i', 9, 20, INITIATIVE)]
  must(await one.commit(action, adding(figure, initiative)))
  must(await two.commit(action, [{ kind: 'add-link', link: sampleLink('news', 'l', 'f', 'i') }]))
  const removed = await one.commit(action, [{ kind: 'remove-annotation', annotation: initiative }])
  expect(removed).toMatchObject({ ok: false, problem: { code: 'annotation-has-links' } })
  expect(one.tally(news).links).toBe(1)
})

test('an open article wakes for what another window does to it, and for the codebook', async () => {
  const { one, two } = await twoWindows()
  const article = must(await two.open(news))
  const woken = vi.fn()
  article.subscribe(woken)
  must(await one.commit(action, adding(sampleAnnotation('news', 'f', 0, 5))))
  await vi.waitFor(() => expect(article.marks().size).toBe(1))
  expect(woken).toHaveBeenCalledTimes(1)
  const before = one.codebook()
  must(await one.commit(action, [{ kind: 'set-codebook', before, after: { ...before, version: 2 } }]))
  await vi.waitFor(() => expect(two.codebook().version).toBe(2))
  expect(woken).toHaveBeenCalledTimes(2)
})

test('an annotation made in another window: whoever peeked in vain is woken when it has been asked for', async () => {
  const { one, two } = await twoWindows()
  const article = must(await two.open(news))
  const id = AnnotationId.parse('m')
  must(await one.commit(action, adding(sampleAnnotation('news', 'm', 1, 8))))
  await vi.waitFor(() => expect(article.marks().size).toBe(1))
  expect(article.peek(id)).toBeNull()
  const woken = vi.fn()
  article.subscribe(woken)
  await article.get(id)
  expect(article.peek(id)?.id).toBe('m')
  expect(woken).toHaveBeenCalled()
})
