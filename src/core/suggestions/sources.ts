import { initiativeSource } from '#core/initiatives/initiative-suggestions'
import { memorySource } from '#core/memory/memory-source'
import { figureSource } from '#core/suggestions/figure-source'
import type { SuggestionSource } from '#core/suggestions/suggestion-source'

/** Where suggestions come from. A new source is a file of its own and one line here; of equal suggestions the first source's is kept. */
export const SOURCES: readonly SuggestionSource[] = [figureSource, memorySource, initiativeSource]
