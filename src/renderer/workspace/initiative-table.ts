import type { Remembered } from '#core/memory/remembered'
import { problem } from '#core/model/problem'
import type {
  AskedMentions,
  InitiativeLook,
  InitiativeNews,
  InitiativeRequest,
  InitiativeSight,
  NamedMention,
} from '../storage/initiative-port'
import workerUrl from '../storage/initiatives.worker.ts?worker&url'
import type { LiveProject } from '../storage/project-port'
import { startWorker } from '../workers/worker-script'
import { keepLines } from './keep-lines'
import type { Session } from './session'

/** What the registry shows now and is asked to show; stays as it was while another view is shown. */
export interface InitiativesInSight {
  look(): InitiativeLook
  /** The last that was seen; without rows until the first have come. */
  sight(): InitiativeSight
  ask(look: Partial<InitiativeLook>): void
  /** All mentions of an initiative, or those in none, as of the newest edit. */
  mentions(of: AskedMentions): Promise<readonly NamedMention[]>
  /** What the project knows of its initiatives, as of the newest edit. */
  remembered(): Promise<readonly Remembered[]>
  /** Only while somebody listens is anything gathered and compared. */
  subscribe(listener: () => void): () => void
}

const FIRST_LOOK: InitiativeLook = {
  query: '',
  only: 'all',
  sort: { column: 'mentions', descending: true },
  from: 0,
  to: 60,
  active: null,
}

const tables = new WeakMap<LiveProject, InitiativesInSight>()

/** The registry of the open project: read once, when it is first asked for, and kept until the project is closed. */
export function initiativesOf(session: Session, project: LiveProject): InitiativesInSight {
  const known = tables.get(project)
  if (known) return known
  const worker = startWorker(workerUrl)
  const made = followInitiatives(worker, project)
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
function followInitiatives(worker: Port, { key }: Pick<LiveProject, 'key'>): InitiativesInSight {
  const listeners = new Set<() => void>()
  const asked = new Map<number, (mentions: readonly NamedMention[]) => void>()
  const recalled = new Map<number, (remembered: readonly Remembered[]) => void>()
  let look = FIRST_LOOK
  let sight = NOTHING
  let serial = 0
  const send = (request: InitiativeRequest) => worker.postMessage(request)
  const show = (next: InitiativeSight) => {
    sight = next
    for (const listener of [...listeners]) listener()
  }
  worker.onmessage = ({ data }: MessageEvent<InitiativeNews>) => {
    if (data.kind === 'sight') return show(keepLines(sight, data.sight))
    if (data.kind === 'mentions') {
      asked.get(data.serial)?.(data.mentions)
      asked.delete(data.serial)
      return
    }
    recalled.get(data.serial)?.(data.remembered)
    recalled.delete(data.serial)
  }
  worker.onerror = ({ message }) => show({ ...sight, problem: problem('initiatives-failed', { reason: message }) })
  send({ kind: 'open', key })
  return {
    look: () => look,
    sight: () => sight,
    ask: (changes) => {
      look = { ...look, ...changes }
      if (listeners.size > 0) send({ kind: 'look', look })
      for (const listener of [...listeners]) listener()
    },
    mentions: (of) => {
      serial++
      const own = serial
      return new Promise((resolve) => {
        asked.set(own, resolve)
        send({ kind: 'mentions', serial: own, of })
      })
    },
    remembered: () => {
      serial++
      const own = serial
      return new Promise((resolve) => {
        recalled.set(own, resolve)
        send({ kind: 'remembered', serial: own })
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

const NOTHING: InitiativeSight = {
  lines: [],
  from: 0,
  version: 0,
  total: 0,
  shown: 0,
  active: -1,
  detail: null,
  unregistered: 0,
  unlinked: 0,
  read: 0,
  problem: null,
}
