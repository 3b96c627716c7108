import { inReadingOrder } from '#core/analysis/figure-order'
import { problem } from '#core/model/problem'
import type { FigureNews, FigureRequest } from '../storage/figure-messages'
import type { CopyFigures, FigureLook, FigureSight, SelectFigures } from '../storage/figure-port'
import workerUrl from '../storage/figures.worker.ts?worker&url'
import type { LiveProject } from '../storage/project-port'
import { startWorker } from '../workers/worker-script'
import { keepLines } from './keep-lines'
import type { Session } from './session'

/** What the table of figures shows now and is asked to show; stays as it was while another view is shown. */
export interface FiguresInSight {
  look(): FigureLook
  /** The last that was seen; without rows until the first have come. */
  sight(): FigureSight
  /** Whether `sight` has the filter and the order of `look` already. */
  isCurrent(): boolean
  ask(look: Partial<FigureLook>): void
  select(asked: SelectFigures): void
  copy(asked: CopyFigures): Promise<string>
  /** Only while somebody listens is anything filtered and sorted. */
  subscribe(listener: () => void): () => void
}

const FIRST_LOOK: FigureLook = { query: '', sort: inReadingOrder, from: 0, to: 60, active: null }

const tables = new WeakMap<LiveProject, FiguresInSight>()

/** The figures of the open project: read once, when they are first asked for, and kept until the project is closed. */
export function figuresOf(session: Session, project: LiveProject): FiguresInSight {
  const known = tables.get(project)
  if (known) return known
  const worker = startWorker(workerUrl)
  const made = followWorker(worker, project)
  tables.set(project, made)
  const stop = session.subscribe(() => {
    if (session.project() === project) return
    stop()
    tables.delete(project)
    worker.terminate()
  })
  return made
}

type Port = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'>

/** @param worker started, and asked nothing yet */
export function followWorker(worker: Port, { key }: Pick<LiveProject, 'key'>): FiguresInSight {
  const listeners = new Set<() => void>()
  const copies = new Map<number, (text: string) => void>()
  let look = FIRST_LOOK
  let seen: { readonly look: FigureLook; readonly sight: FigureSight } | null = null
  let serial = 0
  const send = (request: FigureRequest) => worker.postMessage(request)
  const show = (next: typeof seen) => {
    seen = next
    for (const listener of [...listeners]) listener()
  }
  worker.onmessage = ({ data }: MessageEvent<FigureNews>) => {
    if (data.kind === 'sight') return show({ look: data.look, sight: keepLines(seen?.sight ?? NOTHING, data.sight) })
    copies.get(data.serial)?.(data.text)
    copies.delete(data.serial)
  }
  worker.onerror = ({ message }) =>
    show({ look, sight: { ...(seen?.sight ?? NOTHING), problem: problem('figures-failed', { reason: message }) } })
  send({ kind: 'open', key })
  return {
    look: () => look,
    sight: () => seen?.sight ?? NOTHING,
    isCurrent: () => seen?.look.query === look.query && sameSort(seen.look, look),
    ask: (changes) => {
      look = { ...look, ...changes }
      if (listeners.size > 0) send({ kind: 'look', look })
      for (const listener of [...listeners]) listener()
    },
    select: (asked) => send({ kind: 'select', asked }),
    copy: (asked) => {
      serial++
      const own = serial
      return new Promise((resolve) => {
        copies.set(own, resolve)
        send({ kind: 'copy', serial: own, asked })
      })
    },
    subscribe: (listener) => {
      listeners.add(listener)
      if (listeners.size === 1) send({ kind: 'look', look })
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) send({ kind: 'look', look: null })
      }
    },
  }
}

const sameSort = (a: FigureLook, b: FigureLook): boolean => a.sort.column === b.sort.column && a.sort.descending === b.sort.descending

const NOTHING: FigureSight = {
  lines: [],
  from: 0,
  version: 0,
  total: 0,
  shown: 0,
  active: -1,
  selected: 0,
  sum: null,
  kinds: [],
  units: [],
  read: 0,
  problem: null,
}
