import { Dexie } from 'dexie'
import { newestFirst } from '#core/analysis/article-query'
import type { Annotation } from '#core/model/annotation'
import type { Article } from '#core/model/article'
import type { Codebook } from '#core/model/codebook'
import type { ArticleId, CoderId } from '#core/model/ids'
import type { Project } from '#core/model/project'
import { AmountIndex } from '#core/search/amount-index'
import { TextIndex } from '#core/search/text-index'
import type { ProjectDatabase } from './database'
import { readMeta } from './read-rows'
import type { ArticleRow } from './rows'
import { unpackPage } from './stored-page'

/** Articles read in one transaction. */
const BATCH = 64

/** An article by the number that it has in the indexes: its place among all ever added. */
export interface NumberedArticle {
  readonly number: number
  readonly article: Article
}

/** A project in memory as far as it is searched: texts with their index, articles, and annotations once they are asked for. */
export class SearchCorpus {
  readonly texts = new TextIndex()
  readonly amounts = new AmountIndex()
  /** Share of the articles read, up to 1. */
  read = 0
  codebook: Codebook | null = null
  private project: Project | null = null
  private readonly database: ProjectDatabase
  private readonly numbered = new Map<ArticleId, NumberedArticle>()
  private readonly annotations = new Map<ArticleId, readonly Annotation[]>()
  private ordered: readonly NumberedArticle[] | null = null
  /** Position in the log. */
  private n = 0

  constructor(database: ProjectDatabase) {
    this.database = database
  }

  /** As they are listed in the library. */
  inOrder(): readonly NumberedArticle[] {
    this.ordered ??= newestFirst([...this.numbered.values()].map(({ article }) => article)).flatMap(({ id }) => this.numbered.get(id) ?? [])
    return this.ordered
  }

  byId(id: ArticleId): NumberedArticle | null {
    return this.numbered.get(id) ?? null
  }

  readonly coderName = (id: CoderId): string => this.project?.coders.find((coder) => coder.id === id)?.name ?? ''

  /** @returns false when there is no project */
  async readAll(isStopped: () => boolean, onProgress: () => void): Promise<boolean> {
    const { meta, articles, edits } = this.database
    const start = await this.database.transaction('r', meta, articles, edits, async () => ({
      meta: await readMeta(this.database),
      rows: await articles.toArray(),
      newest: await edits.orderBy(':id').lastKey(),
    }))
    if (!start.meta) return false
    this.n = Number(start.newest ?? 0)
    this.setMeta(start.meta)
    for (let done = 0; done < start.rows.length && !isStopped(); done += BATCH) {
      await this.takeArticles(start.rows.slice(done, done + BATCH))
      this.read = Math.min(1, (done + BATCH) / start.rows.length)
      onProgress()
    }
    this.texts.prepare()
    this.read = 1
    return true
  }

  /** Reads again what edits wrote since. @returns whether there were any */
  async follow(): Promise<boolean> {
    const { meta, articles, edits } = this.database
    const news = await this.database.transaction('r', meta, articles, edits, async () => {
      const rows = await edits.where(':id').above(this.n).toArray()
      const changed = await articles.bulkGet([...new Set(rows.flatMap((row) => row.articles))])
      return { rows, changed: changed.filter((row) => row !== undefined), meta: await readMeta(this.database) }
    })
    const last = news.rows.at(-1)
    if (!last) return false
    this.n = last.n
    if (news.meta) this.setMeta(news.meta)
    for (const [article] of news.rows.flatMap((row) => row.pages)) this.annotations.delete(article)
    await this.takeArticles(news.changed)
    return true
  }

  /** All annotations of an article, in the order of the text. */
  async annotationsOf(id: ArticleId): Promise<readonly Annotation[]> {
    const known = this.annotations.get(id)
    if (known) return known
    const pages = await this.database.pages.where(':id').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray()
    const read = pages.flatMap((page) => unpackPage(page).annotations)
    this.annotations.set(id, read)
    return read
  }

  private setMeta({ project, codebook }: { readonly project: Project; readonly codebook: Codebook }): void {
    this.project = project
    this.codebook = codebook
  }

  private async takeArticles(rows: readonly ArticleRow[]): Promise<void> {
    const added = rows.filter(({ article, order }) => article && !this.texts.has(order))
    const texts = await this.database.texts.bulkGet(added.map(({ id }) => id))
    added.forEach(({ order }, at) => {
      this.texts.add(order, texts[at]?.text ?? '')
    })
    for (const { id, order, article } of rows) {
      this.ordered = null
      if (article) this.numbered.set(id, { number: order, article })
      else this.forget(id, order)
    }
  }

  private forget(id: ArticleId, order: number): void {
    this.numbered.delete(id)
    this.annotations.delete(id)
    this.texts.remove(order)
    this.amounts.forget(order)
  }
}
