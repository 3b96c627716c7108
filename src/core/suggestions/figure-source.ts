import type { Figure } from '#core/figures/figure'
import { findFigures } from '#core/figures/find-figures'
import type { Certainty, Provenance } from '#core/model/annotation'
import type { Block } from '#core/model/block'
import { FIGURE } from '#core/model/codebook'
import { figureAttributes } from '#core/suggestions/figure-attributes'
import { rejectionKey } from '#core/suggestions/rejection-key'
import { type Suggestion, suggestionId } from '#core/suggestions/suggestion'
import type { SuggestionSource } from '#core/suggestions/suggestion-source'

/** Grows with every release whose rules find something else. */
const VERSION = 1

const provenance: Provenance = { by: 'rule', detail: `figures ${VERSION}` }

/**
 * What is suggested, and as how certain. An `unlikely` figure (a bare 一 that may only be an article) is not: one that is missed costs its coder
 * a selection and a key, and gets its attributes all the same; many that are wrong cost every reader a key each, and the habit of looking.
 */
const CERTAINTY: Readonly<Record<Figure['certainty'], Certainty | null>> = { sure: 'sure', likely: 'likely', unlikely: null }

function figureSuggestion(text: string, block: Block, figure: Figure, certainty: Certainty): Suggestion {
  const span = { start: block.start + figure.start, end: block.start + figure.end }
  return {
    id: suggestionId(FIGURE, span),
    code: FIGURE,
    spans: [span],
    quote: figure.text,
    attributes: figureAttributes(text.slice(block.start, block.end), figure),
    certainty,
    provenance,
    rules: figure.rules,
    key: rejectionKey(FIGURE, text, span),
  }
}

/** The figures of `blocks`, each read by itself: nothing a figure needs stands in another block. */
export function figureSuggestions(text: string, blocks: readonly Block[]): readonly Suggestion[] {
  return blocks.flatMap((block) =>
    findFigures(text.slice(block.start, block.end)).flatMap((figure) => {
      const certainty = CERTAINTY[figure.certainty]
      return certainty ? [figureSuggestion(text, block, figure, certainty)] : []
    }),
  )
}

export const figureSource: SuggestionSource = {
  id: 'figures',
  begin:
    ({ text }) =>
    (blocks) =>
      figureSuggestions(text, blocks),
}
