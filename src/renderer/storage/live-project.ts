import { sameJson } from '#core/edits/same'
import type { Source } from '#core/model/article'
import type { ArticleId, CoderId } from '#core/model/ids'
import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'
import { commit } from './commit'
import type { ProjectDatabase } from './database'
import { storageProblem } from './failure'
import { catchUp } from './follow'
import { writtenAs } from './journal-record'
import { createJournalling } from './journalling'
import { createListeners } from './listeners'
import { onMutation } from './on-mutation'
import { createOpenArticle, type OpenedArticle } from './open-article'
import { planNew, planRedo, planRevert, planUndo } from './plans'
import { createMemory, type Loaded, type Woken } from './project-memory'
import type { ImportedArticle, LiveProject, OpenArticle, ProjectKey, SaveState, SourceInfo } from './project-port'
import { createQueue } from './queue'
import { needOutline, readArticle } from './read-rows'
import type { Tail } from './rows'
import { readSnapshot } from './snapshot'
import type { Planner, Store } from './store'
import { hashText } from './text-hash'

/** The project's journal. */
export interface ProjectJournal {
  /** Position of its newest edit; `null` when it has none. */
  readonly after: number | null
  readonly append: (records: readonly string[]) => Promise<Result<void>>
}

/** What a project needs of the machine it is open on. */
export interface Surroundings {
  readonly now: () => number
  readonly random: (length: number) => Uint8Array
  readonly device: string
  readonly coder: CoderId
  readonly keepCoder: (coder: CoderId) => Promise<unknown>
  /** Called after every change of the project, with its name. */
  readonly onChanged: (name: string) => void
  readonly journal: ProjectJournal | null
  /** Why this project can only be read as long as it is open; `null` when it can be edited. */
  readonly readOnly: Problem | null
}

/** @param database open; this project closes it */
export function createLiveProject(key: ProjectKey, database: ProjectDatabase, loaded: Loaded, around: Surroundings): LiveProject {
  const memory = createMemory(loaded)
  const queue = createQueue()
  const { subscribe, wake } = createListeners()
  const opened = new Set<OpenedArticle>()
  let coder = around.coder
  const journalling = around.journal && createJournalling(database, around.journal.append, () => refresh())
  let writing = false
  /** Why the newest write failed. */
  let failure: Problem | null = null
  let barred: Problem | null = null
  const barredNow = (): Problem | null => around.readOnly ?? barred
  /** Why nothing can be read or written any more, once that is so. */
  let ended: Problem | null = null
  /** The newest edit that this window knows of or is just writing. */
  let newest = memory.tail().n
  const store: Store = {
    database,
    memory,
    author: () => ({ coder, device: around.device }),
    now: around.now,
    random: around.random,
    writing: (n) => {
      newest = n
    },
  }

  function saveStateNow(): SaveState {
    const reason = ended ?? barredNow() ?? failure ?? journalling?.problem()
    if (writing) return { kind: 'saving' }
    if (reason) return { kind: 'failed', problem: reason }
    return journalling && journalling.behind() > 0 ? { kind: 'saving' } : savedAt(memory.tail())
  }

  let saveState = saveStateNow()

  function refresh(): void {
    const next = saveStateNow()
    if (!sameJson(saveState, next)) saveState = next
    wake()
  }

  function wakeArticles(woken: readonly Woken[]): void {
    for (const article of [...opened]) {
      if (woken.some((w) => w.codebook || w.articles.has(article.id))) article.wake()
    }
  }

  function changed(woken: readonly Woken[]): void {
    if (woken.length === 0) return
    around.onChanged(memory.project().name)
    wakeArticles(woken)
  }

  /** Runs `job` after all that was asked before it; an error of the database becomes its problem. */
  function attempt<T>(job: () => Promise<Result<T>>): Promise<Result<T>> {
    return queue(async () => {
      if (ended) return fail(ended)
      return job().catch((error: unknown) => fail(ended ?? storageProblem(error)))
    })
  }

  function write(plan: Planner, contents: readonly ImportedArticle[] = []) {
    return attempt(async () => {
      const refusal = barredNow()
      return refusal ? fail(refusal) : writeNow(plan, contents)
    })
  }

  async function writeNow(plan: Planner, contents: readonly ImportedArticle[]) {
    writing = true
    refresh()
    try {
      const { result, woken } = await commit(store, plan, contents)
      if (result.ok || woken.length > 0) failure = null
      changed(woken)
      if (result.ok) journalling?.add({ ...memory.tail(), edit: result.value })
      return result
    } catch (error) {
      newest = memory.tail().n
      for (const article of opened) article.wake()
      failure = storageProblem(error)
      throw error
    } finally {
      writing = false
      refresh()
    }
  }

  function end(reason: Problem): void {
    if (ended) return
    ended = reason
    stopListening()
    refresh()
  }

  async function follow(): Promise<void> {
    const woken = await database.transaction('r', database.tables, async () => catchUp(database, memory))
    newest = memory.tail().n
    changed(woken)
    if (woken.length > 0) refresh()
  }

  /** What the database got and the journal did not, when the app ended in between. */
  async function catchUpJournal(after: number): Promise<void> {
    const rows = await database.edits.where(':id').above(after).toArray()
    for (const row of rows) journalling?.add(writtenAs(row, memory.tail().pages))
  }

  const journalled = around.journal?.after
  if (typeof journalled === 'number' && journalled < memory.tail().n) {
    void attempt(async () => ok(await catchUpJournal(journalled)))
  }

  let following = false
  const stopListening = onMutation(database, 'edits', (written) => {
    if (following || written <= newest) return
    following = true
    void attempt(async () => {
      following = false
      return ok(await follow())
    })
  })
  database.on('versionchange', (event) => {
    end(problem(event.newVersion === null ? 'project-not-there' : 'storage-newer-version'))
    database.close()
    return false
  })
  database.on('close', () => end(problem('storage-closed')))

  function openArticle(id: ArticleId): Promise<Result<OpenArticle>> {
    return attempt(async () => {
      const article = memory.articleRow(id)?.article
      if (!article) return fail(problem('not-there'))
      memory.pin(id)
      const content = await readArticle(database, memory, article)
      if (!content) {
        memory.unpin(id)
        return fail(problem('text-missing'))
      }
      const damaged = (await hashText(content.text)) !== article.textHash
      if (damaged) memory.damaged.add(id)
      else memory.damaged.delete(id)
      let outline = await needOutline(database, memory, id)
      const made = createOpenArticle(store, queue, {
        id,
        content,
        damaged,
        outline: () => {
          outline = memory.outlines.get(id) ?? outline
          return outline
        },
        onClose: (closing) => {
          if (opened.delete(closing)) memory.unpin(id)
        },
      })
      opened.add(made)
      return ok(made)
    })
  }

  return {
    key,
    project: memory.project,
    codebook: memory.codebook,
    coder: () => coder,
    setCoder: (id) => {
      coder = id
      wake()
      void around.keepCoder(id)
    },
    articles: memory.articles,
    article: (id) => memory.articleRow(id)?.article ?? null,
    tally: memory.tally,
    initiatives: memory.initiatives,
    mentionsOf: memory.mentionsOf,
    rejections: memory.rejections,
    hasSource: memory.hasSource,
    source: async (hash) => sourceInfo(await database.sources.get(hash)),
    saveState: () => saveState,
    barred: barredNow,
    bar: (reason) => {
      if (sameJson(barred, reason)) return
      barred = reason
      refresh()
    },
    undoable: () => memory.tail().undo?.action ?? null,
    redoable: () => memory.tail().redo?.action ?? null,
    commit: (action, changes) => write(planNew(action, changes)),
    addArticles: (action, batch, more = []) =>
      write(planNew(action, [...batch.map(({ article }) => ({ kind: 'add-article' as const, article })), ...more]), batch),
    undo: () => write(planUndo(store)),
    redo: () => write(planRedo(store)),
    revertTo: (n) => write(planRevert(store, n)),
    history: async (limit, before = Number.POSITIVE_INFINITY) => {
      const rows = await database.edits.where(':id').below(before).reverse().limit(limit).toArray()
      return rows.map(({ n, edit }) => ({ n, edit }))
    },
    historyLength: () => memory.tail().n,
    open: openArticle,
    snapshot: () => attempt(() => readSnapshot(database)),
    subscribe,
    close: () => {
      stopListening()
      void queue(async () => {
        ended ??= problem('storage-closed')
        database.close()
      })
    },
  }
}

/** Everything in the log is on the disk. */
const savedAt = ({ clock }: Tail): SaveState => (clock ? { kind: 'saved', at: new Date(clock.wall).toISOString() } : { kind: 'untouched' })

function sourceInfo(source: Source | undefined): SourceInfo | null {
  if (!source) return null
  const { fileName, mime, encoding, bytes } = source
  return { fileName, mime, encoding, size: bytes.byteLength }
}
