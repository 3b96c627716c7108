import { type Problem, problem } from '#core/model/problem'
import { ReprintIndex } from '#core/reprints/reprint-index'
import type { IndexedDb, ProjectDatabase } from './database'
import { storageProblem } from './failure'
import { onMutation } from './on-mutation'
import { openProjectDatabase } from './open-database'
import type { ProjectKey } from './project-port'
import { createQueue } from './queue'
import type { ReprintsFound } from './reprint-port'
import type { ArticleRow } from './rows'

/** Articles read in one transaction. */
const BATCH = 64

/**
 * Compares all articles of a project and keeps up with its log, whichever window writes it. Reads through a connection of its own, so it can
 * live in a worker.
 * @returns what ends it
 */
export function followReprints(key: ProjectKey, idb: IndexedDb, tell: (found: ReprintsFound) => void): () => void {
  const queue = createQueue()
  let closed = false
  let close = () => {}
  const fail = (reason: Problem) => {
    closed = true
    close()
    tell({ groups: [], problem: reason })
  }
  const attempt = (job: () => Promise<void>) =>
    queue(async () => {
      if (!closed) await job().catch((error: unknown) => fail(storageProblem(error)))
    })
  void attempt(async () => {
    const opened = await openProjectDatabase(key, idb)
    if (!opened.ok) return fail(opened.problem)
    const database = opened.value
    const reader = new ReprintReader(database, () => closed)
    const follow = async () => {
      if (await reader.follow()) tell({ groups: reader.index.groups(), problem: null })
    }
    const stop = onMutation(database, 'edits', () => void attempt(follow))
    close = () => {
      stop()
      database.close()
    }
    database.on('versionchange', (event) => {
      fail(problem(event.newVersion === null ? 'project-not-there' : 'storage-newer-version'))
      return false
    })
    await follow()
  })
  return () => {
    closed = true
    void queue(async () => close())
  }
}

class ReprintReader {
  readonly index = new ReprintIndex()
  private readonly database: ProjectDatabase
  private readonly isStopped: () => boolean
  /** Position in the log. */
  private n = 0

  constructor(database: ProjectDatabase, isStopped: () => boolean) {
    this.database = database
    this.isStopped = isStopped
  }

  /** Takes the articles that edits wrote since the last time, at first all. @returns whether groups may be others */
  async follow(): Promise<boolean> {
    const { articles, edits } = this.database
    const rows = await this.database.transaction('r', articles, edits, async () => {
      const newest = Number((await edits.orderBy(':id').lastKey()) ?? 0)
      const written = this.n === 0 ? null : await edits.where(':id').above(this.n).toArray()
      this.n = newest
      if (!written) return articles.toArray()
      const ids = new Set(written.flatMap((row) => row.articles))
      return (await articles.bulkGet([...ids])).filter((row) => row !== undefined)
    })
    let changed = false
    for (let done = 0; done < rows.length && !this.isStopped(); done += BATCH)
      changed = (await this.take(rows.slice(done, done + BATCH))) || changed
    return changed
  }

  private async take(rows: readonly ArticleRow[]): Promise<boolean> {
    const added = rows.filter(({ id, article }) => article && !this.index.has(id))
    const texts = await this.database.texts.bulkGet(added.map(({ id }) => id))
    const isNew = new Set(added)
    const changes = rows
      .filter((row) => !isNew.has(row))
      .map(({ id, article }) => (article ? this.index.update(article) : this.index.remove(id)))
    added.forEach(({ article }, at) => {
      const text = texts[at]
      if (article && text) this.index.add(article, text)
    })
    return added.length > 0 || changes.includes(true)
  }
}
