import { expect, test } from 'vitest'
import { AnnotationId } from '#core/model/ids'
import type { FigureNews, FigureRequest } from '../storage/figure-messages'
import type { FigureLine, FigureSight } from '../storage/figure-port'
import type { ProjectKey } from '../storage/project-port'
import { followWorker } from './figure-table'

const line = (id: string, quote: string): FigureLine => ({ id: AnnotationId.parse(id), quote }) as FigureLine

const sight = (parts: Partial<FigureSight>): FigureSight => ({
  lines: [],
  from: 0,
  version: 1,
  total: 0,
  shown: 0,
  active: -1,
  selected: 0,
  sum: null,
  kinds: [],
  units: [],
  read: 1,
  problem: null,
  ...parts,
})

/** A worker that notes what it is asked and answers when told to. */
function fakeWorker() {
  const asked: FigureRequest[] = []
  const worker: Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'> = {
    postMessage: (request: FigureRequest) => asked.push(request),
    onmessage: null,
    onerror: null,
  }
  const tell = (news: FigureNews) => worker.onmessage?.call(worker as Worker, { data: news } as MessageEvent)
  return { worker, asked, tell, figures: followWorker(worker, { key: 'key' as ProjectKey }) }
}

test('the worker looks only while somebody listens', () => {
  const { asked, figures } = fakeWorker()
  figures.ask({ query: 'unlinked' })
  expect(asked).toEqual([{ kind: 'open', key: 'key' }])
  const stop = figures.subscribe(() => {})
  expect(asked.at(-1)).toMatchObject({ kind: 'look', look: { query: 'unlinked' } })
  stop()
  expect(asked.at(-1)).toEqual({ kind: 'look', look: null })
})

test('what was seen stays until the new rows have come', () => {
  const { tell, figures } = fakeWorker()
  figures.subscribe(() => {})
  tell({ kind: 'sight', look: figures.look(), sight: sight({ lines: [line('a', '3亿元')], shown: 1 }) })
  figures.ask({ query: 'hedged' })
  expect(figures.isCurrent()).toBe(false)
  expect(figures.sight().lines).toHaveLength(1)
  tell({ kind: 'sight', look: figures.look(), sight: sight({ version: 2 }) })
  expect(figures.isCurrent()).toBe(true)
  expect(figures.sight().lines).toHaveLength(0)
})

test('a line that says the same is the same object, one that changed is not', () => {
  const { tell, figures } = fakeWorker()
  figures.subscribe(() => {})
  const look = figures.look()
  tell({ kind: 'sight', look, sight: sight({ lines: [line('a', '3亿元')] }) })
  const [first] = figures.sight().lines
  tell({ kind: 'sight', look, sight: sight({ lines: [line('a', '3亿元'), line('b', '5%')] }) })
  expect(figures.sight().lines[0]).toBe(first)
  tell({ kind: 'sight', look, sight: sight({ version: 2, lines: [line('a', '4亿元')] }) })
  expect(figures.sight().lines[0]?.quote).toBe('4亿元')
})

test('copies are told apart, and a worker that fails says why', async () => {
  const { tell, worker, figures } = fakeWorker()
  const asked = { columns: [], header: [], words: {} }
  const copies = [figures.copy(asked), figures.copy(asked)]
  tell({ kind: 'copied', serial: 2, text: 'two' })
  tell({ kind: 'copied', serial: 1, text: 'one' })
  expect(await Promise.all(copies)).toEqual(['one', 'two'])
  worker.onerror?.call(worker as Worker, { message: 'out of memory' } as ErrorEvent)
  expect(figures.sight().problem).toEqual({ code: 'figures-failed', params: { reason: 'out of memory' } })
})
