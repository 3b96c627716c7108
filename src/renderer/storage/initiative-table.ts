import { newestFirst } from '#core/analysis/article-query'
import type { Remembered } from '#core/memory/remembered'
import { type Problem, problem } from '#core/model/problem'
import type { IndexedDb, ProjectDatabase } from './database'
import { storageProblem } from './failure'
import { readAround, readArticles, readEdited } from './figure-source'
import { InitiativeIndex } from './initiative-index'
import type { AskedMentions, InitiativeLook, InitiativeSight, NamedMention } from './initiative-port'
import { InitiativeView } from './initiative-view'
import { onMutation } from './on-mutation'
import { openProjectDatabase } from './open-database'
import type { ProjectKey } from './project-port'
import { createQueue } from './queue'

/** The registry of one project, to be looked at while it is read and kept up with the log, whichever window writes it. */
export interface InitiativeTable {
  look(look: InitiativeLook): InitiativeSight
  /** As of the end of the log. */
  mentions(of: AskedMentions): Promise<readonly NamedMention[]>
  /** As of the end of the log. */
  remembered(): Promise<readonly Remembered[]>
  close(): void
}

/** Articles read in one transaction. */
const BATCH = 24

const NOTHING = { lines: [], from: 0, version: 0, total: 0, shown: 0, active: -1, detail: null, unregistered: 0, unlinked: 0 } as const

/**
 * Reads through a connection of its own, so it can live in a worker.
 * @param onChanged what was looked at may have changed
 */
export function openInitiativeTable(key: ProjectKey, idb: IndexedDb, onChanged: () => void): InitiativeTable {
  const queue = createQueue()
  let reader: RegistryReader | null = null
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
    reader = new RegistryReader(database.value, onChanged)
    reader.stop = onMutation(database.value, 'edits', () => void attempt(async () => reader?.follow()))
    if (!(await reader.readAll(() => closed))) fail(problem('project-not-there'))
  })

  return {
    look: (look) => ({ ...(reader?.view?.look(look) ?? NOTHING), read: reader?.read ?? 0, problem: failed }),
    mentions: async (of) => {
      await attempt(async () => reader?.follow())
      return reader?.view?.mentions(of) ?? []
    },
    remembered: async () => {
      await attempt(async () => reader?.follow())
      return reader?.view?.remembered() ?? []
    },
    close: () => {
      closed = true
      void queue(async () => reader?.close())
    },
  }
}

/** Brings the registry and what the articles say of it into memory and keeps both as of the end of the log. */
class RegistryReader {
  view: InitiativeView | null = null
  /** Share of the articles read, up to 1. */
  read = 0
  stop = () => {}
  private readonly database: ProjectDatabase
  private readonly onChanged: () => void
  private index: InitiativeIndex | null = null
  /** Position in the log. */
  private n = 0

  constructor(database: ProjectDatabase, onChanged: () => void) {
    this.database = database
    this.onChanged = onChanged
  }

  /** The initiatives are there at once; what the articles say of them is put in whenever twice as many have been read. */
  async readAll(isStopped: () => boolean): Promise<boolean> {
    const around = await readAround(this.database)
    if (!around) return false
    this.n = around.n
    const index = new InitiativeIndex(around)
    this.index = index
    this.view = new InitiativeView(index, ...(await this.readRegistry()))
    this.onChanged()
    const articles = newestFirst(around.articles)
    let gathered = 0
    for (let done = 0; done < articles.length && !isStopped(); done += BATCH) {
      await readArticles(this.database, index, articles.slice(done, done + BATCH))
      this.read = (done + BATCH) / articles.length
      if (this.read >= 1 || done < 2 * gathered) continue
      gathered = done + BATCH
      await this.outdate()
    }
    this.read = 1
    await this.outdate()
    return true
  }

  /** Reads again what was written since. */
  async follow(): Promise<void> {
    if (!this.index) return
    const n = await readEdited(this.database, this.index, this.n)
    const around = n === this.n ? null : await readAround(this.database)
    if (!around) return
    this.n = n
    this.index.setProject(around)
    await this.outdate()
  }

  close(): void {
    this.stop()
    this.database.close()
  }

  private async outdate(): Promise<void> {
    this.view?.outdate(...(await this.readRegistry()))
    this.onChanged()
  }

  private async readRegistry() {
    const { initiatives, rejections } = this.database
    const [rows, keys] = await this.database.transaction('r', initiatives, rejections, async () =>
      Promise.all([initiatives.toArray(), rejections.toCollection().primaryKeys()]),
    )
    return [new Map(rows.map((row) => [row.id, row])), new Set(keys)] as const
  }
}
