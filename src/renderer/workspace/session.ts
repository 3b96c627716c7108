import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { HostApi } from '#contract/host'
import type { LiveProject, OpenArticle, ProjectShelf } from '../storage/project-port'
import { createImportLog, type ImportLog } from './import-log'
import type { ReaderDoor } from './reader-door'
import { createSuggestions, type Suggestions } from './suggestions'
import { emptyWorkspace, reduce, type Workspace, type WorkspaceEvent } from './workspace'

/** Everything one window works with: made once by the composition root, given to every panel through `SessionContext`. */
export interface Session {
  readonly host: HostApi
  readonly shelf: ProjectShelf
  /** Milliseconds since the Unix epoch, and fresh ids: the only clock and randomness of the renderer. */
  readonly now: () => number
  readonly newId: () => string
  workspace(): Workspace
  /** Several events are one step: who listens is woken once. */
  dispatch(...events: readonly WorkspaceEvent[]): void
  project(): LiveProject | null
  /** The open article, once it has been read. */
  article(): OpenArticle | null
  setProject(project: LiveProject | null): void
  setArticle(article: OpenArticle | null): void
  /** The text on screen, while an article is shown; the panel that shows it sets it. */
  reader(): ReaderDoor | null
  setReader(reader: ReaderDoor | null): void
  /** What the last import did, or does now. */
  readonly imports: ImportLog
  /** What is suggested in the open article. */
  readonly suggestions: Suggestions
  /**
   * Woken at once by what changes here. What storage says is gathered, so that one edit wakes once: until the action that made it is done,
   * at the latest until the next task.
   */
  subscribe(listener: () => void): () => void
  /** Wakes now for what storage has said, if it has. */
  catchUp(): void
}

export function createSession(parts: Pick<Session, 'host' | 'shelf' | 'now' | 'newId'>): Session {
  let workspace = emptyWorkspace
  let project: LiveProject | null = null
  let article: OpenArticle | null = null
  let reader: ReaderDoor | null = null
  const imports = createImportLog()
  const leave = { project: () => {}, article: () => {} }
  const listeners = new Set<() => void>()
  let waiting = false
  const wake = () => {
    waiting = false
    for (const listener of [...listeners]) listener()
  }
  const catchUp = () => {
    if (waiting) wake()
  }
  const wakeSoon = () => {
    if (waiting) return
    waiting = true
    setTimeout(catchUp)
  }
  const suggestions = createSuggestions({ article: () => article, project: () => project })
  suggestions.subscribe(wakeSoon)
  let seen = 0
  // That a save has begun changes nothing but its state: whoever shows that listens to the project.
  const saveEnded = (saved: LiveProject) => {
    if (saved.saveState().kind === 'saving' && saved.historyLength() === seen) return
    seen = saved.historyLength()
    wakeSoon()
  }
  const forgetVanished = (open: OpenArticle) => {
    const marks = open.marks()
    workspace = reduce(workspace, { type: 'vanished', present: (id) => marks.byId(id) !== null })
    wakeSoon()
  }
  return {
    ...parts,
    imports,
    suggestions,
    reader: () => reader,
    setReader: (next) => {
      reader = next
    },
    workspace: () => workspace,
    dispatch: (...events) => {
      const next = events.reduce(reduce, workspace)
      if (next === workspace) return
      workspace = next
      wake()
    },
    project: () => project,
    article: () => article,
    setProject: (next) => {
      leave.project()
      project?.close()
      project = next
      leave.project = next?.subscribe(() => saveEnded(next)) ?? (() => {})
      wake()
    },
    setArticle: (next) => {
      leave.article()
      article?.close()
      article = next
      leave.article = next?.subscribe(() => forgetVanished(next)) ?? (() => {})
      wake()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    catchUp,
  }
}

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('SessionContext is missing')
  return session
}

/** A value derived from the session; the component renders again only when it changes (`Object.is`), so select what keeps its identity. */
export function useSelected<T>(select: (session: Session) => T): T {
  const session = useSession()
  return useSyncExternalStore(session.subscribe, () => select(session))
}

/** The outcome of an asynchronous read, made again whenever `load` changes (so memoise it); `null` until the first has come. */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [value, setValue] = useState<T | null>(null)
  useEffect(() => {
    let current = true
    void load().then((loaded) => {
      if (current) setValue(() => loaded)
    })
    return () => {
      current = false
    }
  }, [load])
  return value
}
