import type { Amount } from '#core/analysis/figure-amount'
import type { Comparator } from '#core/analysis/figure-query-words'
import type { ArticleStatus } from '#core/model/article'
import type { AttributeId, CodeId } from '#core/model/ids'
import type { ArticleFilterField } from '#core/search/search-words'

/** What an article must be. Words in lower case. */
export type ArticleTest =
  | { readonly on: 'field'; readonly field: ArticleFilterField; readonly words: string }
  | { readonly on: 'status'; readonly status: ArticleStatus }
  /** `from` and `to` are dates or beginnings of dates, both included; `null` is open. */
  | { readonly on: 'date'; readonly from: string | null; readonly to: string | null }

/** What an annotation must be. Words in lower case. */
export type AnnotationTest =
  | { readonly on: 'code'; readonly codes: readonly CodeId[] }
  | { readonly on: 'coder'; readonly words: string }
  | { readonly on: 'certainty'; readonly certainty: string }
  | { readonly on: 'memo'; readonly words: string }
  | { readonly on: 'attribute'; readonly attributes: readonly AttributeId[]; readonly wanted: string; readonly choices: readonly string[] }
  | { readonly on: 'value'; readonly comparator: Comparator; readonly amount: Amount; readonly hasUnit: boolean }

export interface Condition<Test> {
  readonly negated: boolean
  readonly test: Test
}

/** A string to be found; with an amount also every figure that comes to the same. */
export interface TextTerm {
  readonly words: string
  readonly negated: boolean
  readonly quantity: { readonly amount: Amount; readonly hasUnit: boolean } | null
}

/**
 * What is looked for. All conditions hold: an article has every text that is not negated and none that is; a hit stands in an annotation that
 * meets every annotation condition. Without texts, the annotations themselves are the hits.
 */
export interface SearchQuery {
  readonly texts: readonly TextTerm[]
  /** A regular expression instead of texts. */
  readonly pattern: string | null
  readonly articles: readonly Condition<ArticleTest>[]
  readonly annotations: readonly Condition<AnnotationTest>[]
}

/** Whether there is anything to find, and not just articles to filter. */
export const findsSomething = ({ texts, pattern, annotations }: SearchQuery): boolean =>
  pattern !== null || texts.some((text) => !text.negated) || annotations.some((condition) => !condition.negated)
