import type { ArticleText } from '#core/model/article'
import type { BlockKind } from '#core/model/block'
import { FIGURE } from '#core/model/codebook'
import type { CodeId } from '#core/model/ids'
import { rejectionKey } from '#core/suggestions/rejection-key'
import { type Suggestion, suggestionId } from '#core/suggestions/suggestion'
import type { SuggestionSource } from '#core/suggestions/suggestion-source'

/** A line a block; those that begin with § are site chrome. */
export function articleText(text: string): ArticleText {
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const kind: BlockKind = line.startsWith('§') ? 'boilerplate' : 'paragraph'
    const block = { kind, level: 0, start, end: start + line.length }
    start = block.end + 1
    return block
  })
  return { text, blocks }
}

export const sampleSuggestion = (text: string, start: number, end: number, code: CodeId = FIGURE): Suggestion => ({
  id: suggestionId(code, { start, end }),
  code,
  spans: [{ start, end }],
  quote: text.slice(start, end),
  attributes: { value: text.slice(start, end).replaceAll(/\D/g, '') },
  certainty: 'sure',
  provenance: { by: 'rule', detail: 'numbers 1' },
  rules: ['digits'],
  key: rejectionKey(code, text, { start, end }),
})

/** Suggests every row of digits with the character after it; fails in a block with a `!`. */
export const digits: SuggestionSource = {
  id: 'digits',
  begin:
    ({ text }) =>
    (blocks) =>
      blocks.flatMap((block) => {
        const words = text.slice(block.start, block.end)
        if (words.includes('!')) throw new Error('no digits here')
        return [...words.matchAll(/\d+./g)].map(({ index, 0: found }) =>
          sampleSuggestion(text, block.start + index, block.start + index + found.length),
        )
      }),
}
