import { problem } from '#core/model/problem'
import { FOLD_ALL } from '#core/search/fold-options'
import patternUrl from '../storage/pattern.worker.ts?worker&url'
import type { LiveProject } from '../storage/project-port'
import { isSameSearch } from '../storage/same-search'
import searchUrl from '../storage/search.worker.ts?worker&url'
import type { SearchNews, SearchRequest } from '../storage/search-messages'
import type { HitLine, SearchAnswer, SearchLook, SearchQuestion, SearchQuestions, SearchSight, TickHits } from '../storage/search-port'
import { startWorker } from '../workers/worker-script'
import type { Session } from './session'

/** The search of the open project: what is asked, what of it is in sight; stays as it was while something else is shown. */
export interface CorpusSearch {
  look(): SearchLook
  /** The last that was seen. */
  sight(): SearchSight
  /** Whether `sight` is of the search that `look` asks for. */
  isCurrent(): boolean
  ask(look: Partial<SearchLook>): void
  tick(asked: TickHits): void
  /** `null` also when nothing can be searched. */
  answer<K extends keyof SearchQuestions>(question: K, asked: SearchQuestions[K]['asked']): Promise<SearchQuestions[K]['answer'] | null>
  /** Whether the text on screen shows the hits. */
  isFollowed(): boolean
  follow(on: boolean): void
  subscribe(listener: () => void): () => void
}

const FIRST_LOOK: SearchLook = { query: '', options: { ...FOLD_ALL, regex: false, quantities: true }, from: 0, to: 128 }

const searches = new WeakMap<LiveProject, CorpusSearch>()

/** The search of a project, if it has been asked for. */
export const searchIn = (project: LiveProject | null): CorpusSearch | null => (project && searches.get(project)) ?? null

/** The search of the open project: its texts are read and indexed when it is first asked for, and kept until the project is closed. */
export function searchOf(session: Session, project: LiveProject): CorpusSearch {
  const known = searches.get(project)
  if (known) return known
  const worker = startWorker(searchUrl)
  const patterns = patternWorkers(() => startWorker(patternUrl))
  const made = followSearch(worker, project, patterns)
  searches.set(project, made)
  const stop = session.subscribe(() => {
    if (session.project() === project) return
    stop()
    searches.delete(project)
    patterns(null)
    worker.terminate()
  })
  return made
}

/** Keeps one worker for patterns, which is ended when another is wanted, or none. */
export function patternWorkers(start: () => Pick<Worker, 'postMessage' | 'terminate'>): (port: MessagePort | null) => void {
  let worker: Pick<Worker, 'postMessage' | 'terminate'> | null = null
  return (port) => {
    worker?.terminate()
    worker = port && start()
    if (port) worker?.postMessage(null, [port])
  }
}

type Port = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'>

/** @param worker started, and asked nothing yet @param patterns starts a worker for patterns at this port, or ends it */
export function followSearch(worker: Port, { key }: Pick<LiveProject, 'key'>, patterns: (port: MessagePort | null) => void): CorpusSearch {
  const listeners = new Set<() => void>()
  const waiting = new Map<number, (answer: SearchAnswer) => void>()
  let look = FIRST_LOOK
  let seen: { readonly look: SearchLook; readonly sight: SearchSight } | null = null
  let serial = 0
  let isFollowed = false
  const send = (request: SearchRequest) => worker.postMessage(request)
  const wake = () => {
    for (const listener of [...listeners]) listener()
  }
  const show = (next: typeof seen) => {
    seen = next
    wake()
  }
  const answered = (own: number, answer: SearchAnswer) => {
    waiting.get(own)?.(answer)
    waiting.delete(own)
  }
  worker.onmessage = ({ data }: MessageEvent<SearchNews>) => {
    if (data.kind === 'pattern-worker') patterns(data.port)
    else if (data.kind === 'answer') answered(data.serial, data.answer)
    else show({ look: data.look, sight: keepLines(seen?.sight ?? NOTHING, data.sight) })
  }
  worker.onerror = ({ message }) => {
    for (const own of [...waiting.keys()]) answered(own, null)
    show({ look, sight: { ...(seen?.sight ?? NOTHING), problem: problem('search-failed', { reason: message }) } })
  }
  send({ kind: 'open', key })
  send({ kind: 'look', look })
  return {
    look: () => look,
    sight: () => seen?.sight ?? NOTHING,
    isCurrent: () => seen !== null && isSameSearch(seen.look, look),
    ask: (changes) => {
      look = { ...look, ...changes }
      send({ kind: 'look', look })
      wake()
    },
    tick: (asked) => send({ kind: 'tick', asked }),
    answer: <K extends keyof SearchQuestions>(question: K, asked: SearchQuestions[K]['asked']) => {
      serial++
      const own = serial
      return new Promise<SearchQuestions[K]['answer'] | null>((resolve) => {
        waiting.set(own, (answer) => resolve(answer as SearchQuestions[K]['answer'] | null))
        send({ kind: 'ask', serial: own, question: { question, ...asked } as SearchQuestion })
      })
    },
    isFollowed: () => isFollowed,
    follow: (on) => {
      if (on === isFollowed) return
      isFollowed = on
      wake()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const isSameLine = (a: HitLine, b: HitLine): boolean => a.ticked === b.ticked && a.end === b.end

/** Lines that say the same stay the same objects, so that only rows that come into sight are drawn. */
function keepLines(before: SearchSight, now: SearchSight): SearchSight {
  if (before.version !== now.version) return now
  const known = new Map(before.lines.map((line) => [line.key, line]))
  const kept = (line: HitLine) => {
    const old = known.get(line.key)
    return old && isSameLine(old, line) ? old : line
  }
  return { ...now, lines: now.lines.map(kept) }
}

const NOTHING: SearchSight = {
  lines: [],
  from: 0,
  version: 0,
  hits: 0,
  inArticles: 0,
  articles: 0,
  ticked: 0,
  finds: false,
  read: 0,
  searched: 0,
  refusal: null,
  problem: null,
}
