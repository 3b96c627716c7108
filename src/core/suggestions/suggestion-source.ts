import type { Knowledge } from '#core/memory/remembered'
import type { ArticleText } from '#core/model/article'
import type { Block } from '#core/model/block'
import type { Suggestion } from '#core/suggestions/suggestion'

/** Where suggestions come from: the text, and what is known of the project. Pure and deterministic; runs in a worker. */
export interface SuggestionSource {
  /** Names it to the user when it fails: `problem.suggestions-failed-<id>` of the catalogue. */
  readonly id: string
  /** Called once an article. The answer is asked for stretches of the article, in any order: what begins in these blocks, in reading order. */
  readonly begin: (article: ArticleText, knowledge: Knowledge) => (blocks: readonly Block[]) => readonly Suggestion[]
}
