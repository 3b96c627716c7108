import type { Problem } from '#core/model/problem'
import type { Span } from '#core/model/span'
import { TextFinder } from '#core/search/find-texts'
import { annotatedSpans, spansInAnnotations } from '#core/search/match-annotation'
import { articleMatcher } from '#core/search/match-article'
import { findsSomething, type SearchQuery } from '#core/search/search-query'
import { ok } from '#core/util/result'
import type { FoundHits } from './found-hits'
import type { PatternRunner } from './pattern-runner'
import type { NumberedArticle, SearchCorpus } from './search-corpus'
import type { SearchOptions } from './search-port'

/** Articles whose texts go to a pattern at once. */
const BATCH = 32
/** Milliseconds of work after which others get their turn. */
const SLICE = 12

export interface SearchRun {
  readonly query: SearchQuery
  readonly options: SearchOptions
  readonly corpus: SearchCorpus
  readonly patterns: PatternRunner
  readonly found: FoundHits
  /** Articles that the filters let through. */
  readonly articles: readonly NumberedArticle[]
  readonly isStopped: () => boolean
  readonly onProgress: (searched: number) => void
}

export const filteredArticles = (corpus: SearchCorpus, query: SearchQuery): readonly NumberedArticle[] => {
  const matches = articleMatcher(query.articles)
  return corpus.inOrder().filter(({ article }) => matches(article))
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Searches the articles in order and adds what it finds, as it finds it. @returns why it was given up, if it was */
export async function runSearch(run: SearchRun): Promise<Problem | null> {
  const { query, corpus, articles } = run
  if (!findsSomething(query)) return null
  const finder = new TextFinder(corpus.texts, corpus.amounts, query.texts, run.options)
  let begun = performance.now()
  for (let done = 0; done < articles.length && !run.isStopped(); done += BATCH) {
    const batch = articles.slice(done, done + BATCH)
    const spans = query.pattern === null ? ok(batch.map(({ number }) => finder.in(number))) : await matchBatch(run, query.pattern, batch)
    if (!spans.ok) return spans.problem
    await addFound(run, batch, spans.value)
    if (performance.now() - begun < SLICE) continue
    run.onProgress((done + batch.length) / articles.length)
    await pause()
    begun = performance.now()
  }
  return null
}

async function addFound(run: SearchRun, batch: readonly NumberedArticle[], spans: readonly (readonly Span[] | null)[]): Promise<void> {
  for (const [at, article] of batch.entries()) {
    const own = await filterSpans(run, article, spans[at] ?? null)
    if (run.isStopped()) return
    if (own.length > 0) run.found.add(article, own)
  }
}

function matchBatch({ options, corpus, patterns }: SearchRun, source: string, batch: readonly NumberedArticle[]) {
  const texts = batch.map(({ number }) => corpus.texts.textOf(number))
  return patterns.match({ source, fold: options }, texts)
}

/** What stands in the right annotations; without texts the annotations themselves. */
async function filterSpans(
  { query, corpus }: SearchRun,
  { article }: NumberedArticle,
  spans: readonly Span[] | null,
): Promise<readonly Span[]> {
  if (spans === null || query.annotations.length === 0) return spans ?? []
  const ofText = query.pattern !== null || query.texts.some(({ negated }) => !negated)
  if (ofText && spans.length === 0) return []
  const annotations = await corpus.annotationsOf(article.id)
  return ofText
    ? spansInAnnotations(spans, annotations, query.annotations, corpus.coderName)
    : annotatedSpans(annotations, query.annotations, corpus.coderName)
}
