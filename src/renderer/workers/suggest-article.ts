import { NO_KNOWLEDGE } from '#core/memory/remembered'
import type { Slice } from '#core/suggestions/suggest'
import workerUrl from './suggest.worker.ts?worker&url'
import type { SuggestAnswer, SuggestRequest } from './suggest-message'
import { startWorker } from './worker-script'

/** What comes of an article, piece by piece; after `done` or `failed` nothing more does. */
export type SuggestNews = { readonly kind: 'found'; readonly slice: Slice } | { readonly kind: 'done' } | { readonly kind: 'failed' }

/** Has an article read for suggestions; returns what ends it. Of several at once the last counts. */
export type SuggestArticle = (request: Omit<SuggestRequest, 'job'>, tell: (news: SuggestNews) => void) => () => void

/** A worker that says nothing for this long hangs. Milliseconds. */
const PATIENCE = 20_000
/** A worker with nothing to read is let go after this long, with its memory. Milliseconds. */
const REST = 5_000

/** Asked for, it ends whatever is being read. */
const NOTHING: Omit<SuggestRequest, 'job'> = { article: { text: '', blocks: [] }, from: 0, knowledge: NO_KNOWLEDGE, without: [] }

/** One worker for all articles, made when the first is read, and made anew after it died, hung or had nothing to do. */
export function createSuggestArticle(spawn: () => Worker, { patience = PATIENCE, rest = REST } = {}): SuggestArticle {
  let worker: Worker | null = null
  let job = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function stop(): void {
    clearTimeout(timer)
    worker?.terminate()
    worker = null
  }

  return (request, tell) => {
    job++
    const own = job
    const isCurrent = () => job === own
    const fail = () => {
      if (!isCurrent()) return
      job++
      stop()
      tell({ kind: 'failed' })
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(fail, patience)
    }
    const letRest = () => {
      clearTimeout(timer)
      timer = setTimeout(stop, rest)
    }
    const hear = ({ data }: MessageEvent<SuggestAnswer>) => {
      if (data.job !== own || !isCurrent()) return
      if (data.slice) wait()
      else letRest()
      tell(data.slice ? { kind: 'found', slice: data.slice } : { kind: 'done' })
    }
    try {
      worker ??= spawn()
      worker.onmessage = hear
      worker.onmessageerror = fail
      worker.onerror = fail
      worker.postMessage({ job: own, ...request } satisfies SuggestRequest)
      wait()
    } catch {
      queueMicrotask(fail)
    }
    return () => {
      if (!isCurrent()) return
      job++
      letRest()
      worker?.postMessage({ job, ...NOTHING } satisfies SuggestRequest)
    }
  }
}

export const suggestArticle: SuggestArticle = createSuggestArticle(() => startWorker(workerUrl))
