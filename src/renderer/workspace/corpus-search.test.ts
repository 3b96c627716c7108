import { expect, test } from 'vitest'
import { ArticleId } from '#core/model/ids'
import type { ProjectKey } from '../storage/project-port'
import type { SearchNews, SearchRequest } from '../storage/search-messages'
import type { HitLine, SearchSight } from '../storage/search-port'
import { followSearch, patternWorkers } from './corpus-search'

const line = (key: string, ticked = false): HitLine => ({ key, ticked }) as HitLine

const sight = (parts: Partial<SearchSight>): SearchSight => ({
  lines: [],
  from: 0,
  version: 1,
  hits: 0,
  inArticles: 0,
  articles: 0,
  ticked: 0,
  finds: true,
  read: 1,
  searched: 1,
  refusal: null,
  problem: null,
  ...parts,
})

/** A worker that notes what it is asked and answers when told to. */
function fakeWorker() {
  const asked: SearchRequest[] = []
  const ports: (MessagePort | null)[] = []
  const worker: Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'> = {
    postMessage: (request: SearchRequest) => asked.push(request),
    onmessage: null,
    onerror: null,
  }
  const tell = (news: SearchNews) => worker.onmessage?.call(worker as Worker, { data: news } as MessageEvent)
  const search = followSearch(worker, { key: 'key' as ProjectKey }, (port) => ports.push(port))
  return { worker, asked, ports, tell, search }
}

test('what was seen stays until the search asked for has begun to come', () => {
  const { asked, tell, search } = fakeWorker()
  tell({ kind: 'sight', look: search.look(), sight: sight({ lines: [line('a')], hits: 1 }) })
  expect(search.isCurrent()).toBe(true)
  search.ask({ query: '企业' })
  expect(asked.at(-1)).toMatchObject({ kind: 'look', look: { query: '企业' } })
  expect(search.isCurrent()).toBe(false)
  expect(search.sight().lines).toHaveLength(1)
  tell({ kind: 'sight', look: search.look(), sight: sight({ version: 2 }) })
  expect(search.isCurrent()).toBe(true)
})

test('a line that says the same is the same object, one that was ticked is not', () => {
  const { tell, search } = fakeWorker()
  const show = (...lines: HitLine[]) => tell({ kind: 'sight', look: search.look(), sight: sight({ lines }) })
  show(line('a'), line('b'))
  const [a, b] = search.sight().lines
  show(line('a'), line('b', true))
  expect(search.sight().lines[0]).toBe(a)
  expect(search.sight().lines[1]).not.toBe(b)
})

test('answers find their questions; a worker that fails answers nothing any more and says why', async () => {
  const { worker, tell, search } = fakeWorker()
  const [file, hits] = [search.answer('file', { format: 'csv' }), search.answer('in-article', { article: ArticleId.parse('a') })]
  const step = search.answer('step', { article: null, offset: 0, by: 1 })
  tell({ kind: 'answer', serial: 2, answer: [{ start: 1, end: 2 }] })
  tell({ kind: 'answer', serial: 1, answer: new Uint8Array([1]) })
  expect(await file).toEqual(new Uint8Array([1]))
  expect(await hits).toEqual([{ start: 1, end: 2 }])
  worker.onerror?.call(worker as Worker, { message: 'out of memory' } as ErrorEvent)
  expect(await step).toBeNull()
  expect(search.sight().problem).toEqual({ code: 'search-failed', params: { reason: 'out of memory' } })
})

test('a worker for patterns is started at the port, and ended for the next or for none', () => {
  const events: string[] = []
  const start = () => ({ postMessage: () => events.push('port'), terminate: () => events.push('ended') })
  const patterns = patternWorkers(start)
  const { ports, tell } = fakeWorker()
  const { port1, port2 } = new MessageChannel()
  tell({ kind: 'pattern-worker', port: port1 })
  expect(ports).toEqual([port1])
  patterns(port1)
  patterns(port2)
  patterns(null)
  expect(events).toEqual(['port', 'ended', 'port', 'ended'])
  port1.close()
})

test('somebody who draws the hits in the text hears when to', () => {
  const { search } = fakeWorker()
  let heard = 0
  search.subscribe(() => heard++)
  search.follow(true)
  search.follow(true)
  expect([search.isFollowed(), heard]).toEqual([true, 1])
})
