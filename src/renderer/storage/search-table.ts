import { toTsv } from '#core/analysis/figure-tsv'
import { csvRows } from '#core/formats/export/csv'
import { type Problem, problem } from '#core/model/problem'
import { draftHits } from '#core/search/code-hits'
import { hitTable, kwicOf } from '#core/search/hit-table'
import { parseQuery } from '#core/search/parse-query'
import { findsSomething } from '#core/search/search-query'
import { searchVocabulary } from '#core/search/search-vocabulary'
import type { IndexedDb } from './database'
import { storageProblem } from './failure'
import { FoundHits, type PlacedHit } from './found-hits'
import { onMutation } from './on-mutation'
import { openProjectDatabase } from './open-database'
import type { PatternRunner } from './pattern-runner'
import type { ProjectKey } from './project-port'
import { createQueue } from './queue'
import { filteredArticles, runSearch } from './run-search'
import { isSameSearch } from './same-search'
import { SearchCorpus } from './search-corpus'
import type { ArticleDraft, HitLine, SearchAnswer, SearchLook, SearchQuestion, SearchSight, TickHits } from './search-port'

/** One project, to be searched while it is read and kept up with the log, whichever window writes it. */
export interface SearchTable {
  /** Searches again when the query or its options are others than before. */
  look(look: SearchLook): SearchSight
  tick(asked: TickHits): void
  ask(question: SearchQuestion): Promise<SearchAnswer>
  close(): void
}

/** Reads through a connection of its own, so it can live in a worker. @param onChanged what was looked at may have changed */
export function openSearchTable(key: ProjectKey, idb: IndexedDb, patterns: PatternRunner, onChanged: () => void): SearchTable {
  const queue = createQueue()
  let searcher: Searcher | null = null
  let failed: Problem | null = null
  let closed = false
  let close = () => {}
  const fail = (reason: Problem) => {
    failed ??= reason
    onChanged()
  }
  const attempt = (job: () => Promise<void>) =>
    queue(async () => {
      if (!closed && !failed) await job().catch((error: unknown) => fail(storageProblem(error)))
    })
  void attempt(async () => {
    const opened = await openProjectDatabase(key, idb)
    if (!opened.ok) return fail(opened.problem)
    const database = opened.value
    database.on('versionchange', (event) => {
      fail(problem(event.newVersion === null ? 'project-not-there' : 'storage-newer-version'))
      database.close()
      return false
    })
    const corpus = new SearchCorpus(database)
    const own = new Searcher(corpus, patterns, onChanged)
    searcher = own
    const stop = onMutation(database, 'edits', () => void attempt(async () => void ((await corpus.follow()) && own.refresh())))
    close = () => {
      stop()
      database.close()
    }
    if (!(await corpus.readAll(() => closed, onChanged))) return fail(problem('project-not-there'))
    own.searchAnew()
  })
  return {
    look: (look) => ({ ...(searcher?.look(look) ?? NOTHING), problem: failed }),
    tick: (asked) => searcher?.found.tick(asked),
    ask: async (question) => (await searcher?.ask(question)) ?? null,
    close: () => {
      closed = true
      patterns.stop()
      void queue(async () => close())
    },
  }
}

const NOTHING = {
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
}

const encoder = new TextEncoder()

class Searcher {
  found = new FoundHits()
  private readonly corpus: SearchCorpus
  private readonly patterns: PatternRunner
  private readonly onChanged: () => void
  private asked: SearchLook | null = null
  private run = 0
  private version = 0
  private articles = 0
  private finds = false
  private searched = 0
  private refusal: Problem | null = null

  constructor(corpus: SearchCorpus, patterns: PatternRunner, onChanged: () => void) {
    this.corpus = corpus
    this.patterns = patterns
    this.onChanged = onChanged
  }

  look(look: SearchLook): Omit<SearchSight, 'problem'> {
    const before = this.asked
    this.asked = look
    if (!before || !isSameSearch(before, look)) this.searchAnew()
    const { found } = this
    return {
      lines: found.slice(look.from, look.to).map((line) => this.line(line)),
      from: look.from,
      version: this.version,
      hits: found.count,
      inArticles: found.inArticles,
      articles: this.articles,
      ticked: found.ticked,
      finds: this.finds,
      read: this.corpus.read,
      searched: this.searched,
      refusal: this.refusal,
    }
  }

  /** From the beginning; what an earlier search still does is dropped. A regular expression under way is stopped. */
  searchAnew(): void {
    this.version++
    this.found = new FoundHits()
    this.refusal = null
    this.searched = 0
    this.search(this.found)
  }

  /** The same search after an edit: what was found stays in sight until it is done, and what is ticked stays ticked. */
  refresh(): void {
    if (this.searched < 1) this.searchAnew()
    else this.search(new FoundHits())
  }

  private search(found: FoundHits): void {
    this.run++
    const own = this.run
    this.patterns.stop()
    const { asked, corpus } = this
    if (!asked || !corpus.codebook || corpus.read < 1) return
    const parsed = parseQuery(asked.query, searchVocabulary(corpus.codebook), asked.options)
    if (!parsed.ok) {
      this.end(found, parsed.problem)
      return
    }
    const articles = filteredArticles(corpus, parsed.value)
    this.articles = articles.length
    this.finds = findsSomething(parsed.value)
    const isStopped = () => this.run !== own
    const onProgress = (searched: number) => {
      if (found !== this.found) return
      this.searched = searched
      this.onChanged()
    }
    const { patterns } = this
    const search = runSearch({ query: parsed.value, options: asked.options, corpus, patterns, found, articles, isStopped, onProgress })
    void search.catch(storageProblem).then((refusal) => {
      if (this.run === own) this.end(found, refusal)
    })
  }

  private end(found: FoundHits, refusal: Problem | null): void {
    if (found !== this.found) {
      found.tickAs(this.found)
      this.found = found
      this.version++
    }
    this.searched = 1
    this.refusal = refusal
    this.onChanged()
  }

  async ask(asked: SearchQuestion): Promise<SearchAnswer> {
    switch (asked.question) {
      case 'step':
        return this.found.step(asked.article, asked.offset, asked.by)
      case 'in-article':
        return this.found.in(asked.article)
      case 'file':
        return this.file(asked.format)
      case 'drafts': {
        const drafts: ArticleDraft[] = []
        for (const { article, number, spans } of this.found.chosen()) {
          const made = draftHits(this.corpus.texts.textOf(number), spans, asked.code, await this.corpus.annotationsOf(article.id))
          drafts.push(...made.map((draft) => ({ article: article.id, ...draft })))
        }
        return drafts
      }
    }
  }

  private file(format: 'csv' | 'tsv'): Uint8Array {
    const hits = this.found.chosen().map(({ article, number, spans }) => ({ article, text: this.corpus.texts.textOf(number), spans }))
    const table = hitTable(hits)
    if (format === 'csv') return encoder.encode([...csvRows(table, { byteOrderMark: true })].join(''))
    const rows = Array.from(table.rows(), (row) => row.map((cell) => String(cell ?? '')))
    return encoder.encode(`${toTsv([table.columns.map(({ name }) => name), ...rows])}\r\n`)
  }

  private line({ hits, span, index }: PlacedHit): HitLine {
    const { id, title, outlet, date, language } = hits.article
    const kwic = kwicOf(this.corpus.texts.textOf(hits.number), span)
    return { ...kwic, ...span, key: `${id} ${span.start}`, article: id, title, outlet, date, language, ticked: this.found.isTicked(index) }
  }
}
