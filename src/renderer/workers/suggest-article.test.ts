import { expect, it, vi } from 'vitest'
import { NO_KNOWLEDGE } from '#core/memory/remembered'
import type { Slice } from '#core/suggestions/suggest'
import { createSuggestArticle, type SuggestNews } from './suggest-article'
import type { SuggestAnswer, SuggestRequest } from './suggest-message'

const article = { text: '共3家', blocks: [] }
const request = { article, from: 0, knowledge: NO_KNOWLEDGE, without: [] }
const slice: Slice = { suggestions: [], failed: ['digits'] }

/** A stand-in for the worker: what it was asked, and a way to answer. */
function workshop() {
  const workers: { asked: SuggestRequest[]; answer: (answer: SuggestAnswer) => void; die: () => void; isTerminated: boolean }[] = []
  const spawn = (): Worker => {
    const made = {
      onmessage: (_: { data: SuggestAnswer }) => {},
      onerror: () => {},
      postMessage: (asked: SuggestRequest) => self.asked.push(asked),
      terminate: () => {
        self.isTerminated = true
      },
    }
    const self = {
      asked: [] as SuggestRequest[],
      answer: (data: SuggestAnswer) => made.onmessage({ data }),
      die: () => made.onerror(),
      isTerminated: false,
    }
    workers.push(self)
    return made as unknown as Worker
  }
  const only = () => {
    const [worker] = workers
    if (!worker) throw new Error('no worker')
    return worker
  }
  return { workers, spawn, only }
}

it('hands on what is found until everything is read, with one worker for all articles', () => {
  const { workers, spawn, only } = workshop()
  const suggest = createSuggestArticle(spawn)
  const news: SuggestNews[] = []
  suggest(request, (each) => news.push(each))
  only().answer({ job: 1, slice })
  only().answer({ job: 1, slice: null })
  expect(news).toEqual([{ kind: 'found', slice }, { kind: 'done' }])
  suggest(request, () => {})
  expect([workers.length, only().asked.map(({ job }) => job)]).toEqual([1, [1, 2]])
})

it('hears nothing more of an article that was left, and tells the worker', () => {
  const { spawn, only } = workshop()
  const suggest = createSuggestArticle(spawn)
  const heard = vi.fn()
  const leave = suggest(request, heard)
  leave()
  only().answer({ job: 1, slice })
  expect(heard).not.toHaveBeenCalled()
  expect(only().asked.at(-1)).toMatchObject({ job: 2, article: { text: '' } })
  suggest(request, heard)
  only().answer({ job: 1, slice })
  only().answer({ job: 3, slice })
  expect(heard).toHaveBeenCalledTimes(1)
})

it('a worker that dies or hangs is given up and told once; the next article has a new one', async () => {
  const { workers, spawn, only } = workshop()
  const suggest = createSuggestArticle(spawn, { patience: 20 })
  const heard = vi.fn()
  suggest(request, heard)
  only().die()
  only().die()
  expect([heard.mock.calls, only().isTerminated]).toEqual([[[{ kind: 'failed' }]], true])
  suggest(request, heard)
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2))
  expect(workers).toHaveLength(2)
})

it('a worker with nothing to read is let go, and the next article has a new one', async () => {
  const { workers, spawn, only } = workshop()
  const suggest = createSuggestArticle(spawn, { rest: 5 })
  suggest(request, () => {})
  only().answer({ job: 1, slice: null })
  await vi.waitFor(() => expect(only().isTerminated).toBe(true))
  const leave = suggest(request, () => {})
  leave()
  await vi.waitFor(() => expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true]))
})
