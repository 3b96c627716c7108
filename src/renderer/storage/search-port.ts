import type { Anchor } from '#core/model/anchor'
import type { Annotation } from '#core/model/annotation'
import type { Code } from '#core/model/codebook'
import type { ArticleId } from '#core/model/ids'
import type { Problem } from '#core/model/problem'
import type { Span } from '#core/model/span'
import type { FoldOptions } from '#core/search/fold-options'
import type { Kwic } from '#core/search/hit-table'
import type { ParseOptions } from '#core/search/parse-query'

export interface SearchOptions extends FoldOptions, ParseOptions {}

/** What is searched, and which of the hits are in sight. */
export interface SearchLook {
  /** As typed; see `parseQuery`. */
  readonly query: string
  readonly options: SearchOptions
  /** Hits wanted, counted from 0; `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** A hit as it is shown. Offsets: UTF-16 code units. */
export interface HitLine extends Kwic, Span {
  readonly key: string
  readonly article: ArticleId
  readonly title: string
  readonly outlet: string
  readonly date: string
  /** BCP 47 tag of the article. */
  readonly language: string
  readonly ticked: boolean
}

export interface SearchSight {
  readonly lines: readonly HitLine[]
  readonly from: number
  /** Another number when a line may say something else than before. */
  readonly version: number
  readonly hits: number
  /** Articles with hits, and those the filters let through. */
  readonly inArticles: number
  readonly articles: number
  readonly ticked: number
  /** Whether the query looks for something, and not only filters articles. */
  readonly finds: boolean
  /** Share of the articles read, and of those searched, up to 1. */
  readonly read: number
  readonly searched: number
  /** What is wrong with the query, or why the search was stopped. */
  readonly refusal: Problem | null
  /** Why nothing can be searched (any more). */
  readonly problem: Problem | null
}

/** What happens to the ticks; places count the hits. */
export type TickHits =
  | { readonly tick: 'only'; readonly index: number }
  | { readonly tick: 'toggle'; readonly index: number }
  | { readonly tick: 'range'; readonly index: number; readonly from: number }
  | { readonly tick: 'all' }
  | { readonly tick: 'none' }

/** A place among the hits. */
export interface HitPlace extends Span {
  readonly article: ArticleId
  /** Place among all hits, from 0. */
  readonly index: number
}

/** An annotation to be made of a hit. */
export interface ArticleDraft {
  readonly article: ArticleId
  readonly anchor: Anchor
  readonly attributes: Annotation['attributes']
}

/** What may be asked of the hits; of the ticked ones, or of all when none is ticked, where it says so. */
export interface SearchQuestions {
  /** The next hit after (or the one before) an offset of an article, round the end. */
  readonly step: {
    readonly asked: { readonly article: ArticleId | null; readonly offset: number; readonly by: 1 | -1 }
    readonly answer: HitPlace | null
  }
  readonly 'in-article': { readonly asked: { readonly article: ArticleId }; readonly answer: readonly Span[] }
  /** Ticked hits, those left out that are coded with this code already. */
  readonly drafts: { readonly asked: { readonly code: Code }; readonly answer: readonly ArticleDraft[] }
  /** Ticked hits as a file. */
  readonly file: { readonly asked: { readonly format: 'csv' | 'tsv' }; readonly answer: Uint8Array }
}

export type SearchQuestion = { [K in keyof SearchQuestions]: { readonly question: K } & SearchQuestions[K]['asked'] }[keyof SearchQuestions]
export type SearchAnswer = SearchQuestions[keyof SearchQuestions]['answer']
