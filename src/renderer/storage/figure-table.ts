import { newestFirst } from '#core/analysis/article-query'
import { type Problem, problem } from '#core/model/problem'
import type { IndexedDb, ProjectDatabase } from './database'
import { storageProblem } from './failure'
import { FigureIndex } from './figure-index'
import type { CopyFigures, FigureLook, FigureSight, SelectFigures } from './figure-port'
import { readAround, readArticles, readEdited } from './figure-source'
import { FigureView } from './figure-view'
import { onMutation } from './on-mutation'
import { openProjectDatabase } from './open-database'
import type { ProjectKey } from './project-port'
import { createQueue } from './queue'

/** All figures of one project, to be looked at while they are read and kept up with the log, whichever window writes it. */
export interface FigureTable {
  look(look: FigureLook): FigureSight
  select(asked: SelectFigures): void
  copy(asked: CopyFigures): string
  close(): void
}

/** Articles read in one transaction. */
const BATCH = 24

const NOTHING = { lines: [], from: 0, version: 0, total: 0, shown: 0, active: -1, selected: 0, sum: null, kinds: [], units: [] } as const

/**
 * Reads through a connection of its own, so it can live in a worker.
 * @param onChanged what was looked at may have changed
 */
export function openFigureTable(key: ProjectKey, idb: IndexedDb, onChanged: () => void): FigureTable {
  const queue = createQueue()
  let reader: FigureReader | null = null
  let failed: Problem | null = null
  let closed = false

  const fail = (reason: Problem) => {
    failed ??= reason
    onChanged()
  }
  const attempt = (job: () => Promise<void>) =>
    queue(async () => {
      if (!closed && !failed) await job().catch((error: unknown) => fail(storageProblem(error)))
    })

  void attempt(async () => {
    const database = await openProjectDatabase(key, idb)
    if (!database.ok) return fail(database.problem)
    database.value.on('versionchange', (event) => {
      fail(problem(event.newVersion === null ? 'project-not-there' : 'storage-newer-version'))
      database.value.close()
      return false
    })
    const opened = new FigureReader(database.value, onChanged)
    opened.stop = onMutation(database.value, 'edits', () => void attempt(() => opened.follow()))
    reader = opened
    if (!(await opened.readAll(() => closed))) fail(problem('project-not-there'))
  })

  return {
    look: (look) => ({ ...(reader?.view?.look(look) ?? NOTHING), read: reader?.read ?? 0, problem: failed }),
    select: (asked) => reader?.view?.select(asked),
    copy: (asked) => reader?.view?.copy(asked) ?? '',
    close: () => {
      closed = true
      void queue(async () => reader?.close())
    },
  }
}

/** Brings the figures of a project into memory and keeps them as of the end of its log. */
class FigureReader {
  view: FigureView | null = null
  /** Share of the articles read, up to 1. */
  read = 0
  stop = () => {}
  private readonly database: ProjectDatabase
  private readonly onChanged: () => void
  private index: FigureIndex | null = null
  /** Position in the log. */
  private n = 0

  constructor(database: ProjectDatabase, onChanged: () => void) {
    this.database = database
    this.onChanged = onChanged
  }

  /**
   * Reads in the order of the library, so that the first rows are there at once; they are put in order again whenever twice as many articles
   * have been read.
   * @returns false when there is no project
   */
  async readAll(isStopped: () => boolean): Promise<boolean> {
    const around = await readAround(this.database)
    if (!around) return false
    this.n = around.n
    const index = new FigureIndex(around)
    const view = new FigureView(index)
    this.index = index
    this.view = view
    const articles = newestFirst(around.articles)
    let ordered = 0
    for (let done = 0; done < articles.length && !isStopped(); done += BATCH) {
      await readArticles(this.database, index, articles.slice(done, done + BATCH))
      this.read = Math.min(1, (done + BATCH) / articles.length)
      if (this.read < 1 && done < 2 * ordered) continue
      ordered = done + BATCH
      view.outdate()
      this.onChanged()
    }
    this.read = 1
    this.onChanged()
    return true
  }

  /** Reads again what was written since. */
  async follow(): Promise<void> {
    if (!this.index || !this.view) return
    const n = await readEdited(this.database, this.index, this.n)
    const around = n === this.n ? null : await readAround(this.database)
    if (!around) return
    this.n = n
    this.index.setProject(around)
    this.view.outdate()
    this.onChanged()
  }

  close(): void {
    this.stop()
    this.database.close()
  }
}
