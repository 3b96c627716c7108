import { expect, test } from 'vitest'
import { problem } from '#core/model/problem'
import { FOLD_ALL } from '#core/search/fold-options'
import { matchPattern } from '#core/search/match-pattern'
import type { PatternRequest } from './pattern-message'
import { createPatternRunner, type PatternWorker } from './pattern-runner'

/** Workers that answer at once, except to a pattern that never ends. */
function fakeWorkers() {
  const ended: number[] = []
  let started = 0
  const start = (): PatternWorker => {
    started++
    const own = started
    const port: PatternWorker['port'] = {
      onmessage: null,
      postMessage: ({ pattern, texts }: PatternRequest) => {
        if (pattern.source === 'endless') return
        queueMicrotask(() => port.onmessage?.call(port as MessagePort, { data: matchPattern(pattern, texts) } as MessageEvent))
      },
    }
    return { port, end: () => ended.push(own) }
  }
  return { start, ended, started: () => started }
}

test('a pattern that takes too long ends its worker, and the next gets a new one', async () => {
  const workers = fakeWorkers()
  const patterns = createPatternRunner(workers.start, 20)
  const match = (source: string) => patterns.match({ source, fold: FOLD_ALL }, ['甲乙甲'])
  expect(await match('甲')).toMatchObject({ ok: true, value: [[{ start: 0 }, { start: 2 }]] })
  expect(await match('endless')).toEqual({ ok: false, problem: problem('search-pattern-slow', { seconds: 0.02 }) })
  expect(workers.ended).toEqual([1])
  expect(await match('乙')).toMatchObject({ ok: true, value: [[{ start: 1 }]] })
  expect(workers.started()).toBe(2)
})
