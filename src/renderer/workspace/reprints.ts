import { useSyncExternalStore } from 'react'
import type { ArticleId } from '#core/model/ids'
import type { ReprintGroup, ReprintReason } from '#core/reprints/reprint-index'
import type { LiveProject } from '../storage/project-port'
import type { ReprintRequest, ReprintsFound } from '../storage/reprint-port'
import workerUrl from '../storage/reprints.worker.ts?worker&url'
import { startWorker } from '../workers/worker-script'
import { type Session, useSelected, useSession } from './session'

/** An article among those that print the same text. */
export interface InReprintGroup {
  /** The same number for all of a group. */
  readonly group: number
  readonly original: ArticleId
  /** `null` for the original itself. */
  readonly reason: ReprintReason | null
}

/** Articles that stand in a group; the others are left out. */
export type Reprints = ReadonlyMap<ArticleId, InReprintGroup>

interface FollowedReprints {
  current(): Reprints
  subscribe(listener: () => void): () => void
}

const NONE: Reprints = new Map()
const nobody: FollowedReprints = { current: () => NONE, subscribe: () => () => {} }
const followed = new WeakMap<LiveProject, FollowedReprints>()

/** Which articles of the open project print the same text: compared from the first time it is asked until the project is closed. */
export function useReprints(): Reprints {
  const session = useSession()
  const project = useSelected((s) => s.project())
  const reprints = project ? reprintsOf(session, project) : nobody
  return useSyncExternalStore(reprints.subscribe, reprints.current)
}

function reprintsOf(session: Session, project: LiveProject): FollowedReprints {
  const known = followed.get(project)
  if (known) return known
  const worker = startWorker(workerUrl)
  const made = followWorker(worker, { key: project.key })
  followed.set(project, made)
  const stop = session.subscribe(() => {
    if (session.project() === project) return
    stop()
    followed.delete(project)
    worker.terminate()
  })
  return made
}

function followWorker(worker: Pick<Worker, 'postMessage' | 'onmessage'>, request: ReprintRequest): FollowedReprints {
  const listeners = new Set<() => void>()
  let current = NONE
  worker.onmessage = ({ data }: MessageEvent<ReprintsFound>) => {
    current = byArticle(data.groups)
    for (const listener of [...listeners]) listener()
  }
  worker.postMessage(request)
  return {
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const byArticle = (groups: readonly ReprintGroup[]): Reprints =>
  new Map(
    groups.flatMap(({ original, reprints }, group): [ArticleId, InReprintGroup][] => [
      [original, { group, original, reason: null }],
      ...reprints.map(({ id, reason }): [ArticleId, InReprintGroup] => [id, { group, original, reason }]),
    ]),
  )
