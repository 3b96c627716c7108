import { problem } from '#core/model/problem'
import type { Span } from '#core/model/span'
import type { Pattern } from '#core/search/match-pattern'
import { fail, ok, type Result } from '#core/util/result'
import type { PatternAnswer, PatternRequest } from './pattern-message'

/** Matches a regular expression in texts; gives up where it takes too long. */
export interface PatternRunner {
  match(pattern: Pattern, texts: readonly string[]): Promise<Result<readonly (readonly Span[])[]>>
  /** What is under way never answers. */
  stop(): void
}

/** Milliseconds that a batch of texts may take; a good pattern needs a few. */
const PATTERN_LIMIT = 2000

/** A worker that runs patterns, behind a port. */
export interface PatternWorker {
  readonly port: Pick<MessagePort, 'postMessage' | 'onmessage'>
  readonly end: () => void
}

/** A regular expression can only be stopped from outside, so it runs in a worker of its own, which is ended when its time is up. */
export function createPatternRunner(start: () => PatternWorker, limit = PATTERN_LIMIT): PatternRunner {
  let worker: PatternWorker | null = null
  const stop = () => {
    worker?.end()
    worker = null
  }
  return {
    stop,
    match: (pattern, texts) =>
      new Promise((resolve) => {
        worker ??= start()
        const timer = setTimeout(() => {
          stop()
          resolve(fail(problem('search-pattern-slow', { seconds: limit / 1000 })))
        }, limit)
        worker.port.onmessage = ({ data }: MessageEvent<PatternAnswer>) => {
          clearTimeout(timer)
          resolve(ok(data))
        }
        const request: PatternRequest = { pattern, texts }
        worker.port.postMessage(request)
      }),
  }
}
