import type { ArticleText } from '#core/model/article'
import { FOLD_ALL, foldTable, foldText } from '#core/search/fold-options'

const CLOCK = String.raw`\d{1,2}[:时点]\d{1,2}分?(?::\d{1,2})?`
const DATES = new RegExp(
  String.raw`(?:\d{4}|\d{2})[-/.]\d{1,2}[-/.]\d{1,2}|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}[日号])?|\d{4}年|\d{1,2}[日号]|${CLOCK}`,
  'g',
)
const NOT_WORDS = /[^\p{L}\p{N}]+/gu

/**
 * What two articles are compared by: letters and digits as a search folds them, without what was taken as boilerplate and without dates, which
 * every outlet writes anew.
 */
export function bodyOf({ text, blocks }: ArticleText): string {
  return foldText(withoutBoilerplate(text, blocks), foldTable(FOLD_ALL)).replace(DATES, ' ').replace(NOT_WORDS, '')
}

function withoutBoilerplate(text: string, blocks: ArticleText['blocks']): string {
  const kept: string[] = []
  let from = 0
  for (const { kind, start, end } of blocks) {
    if (kind !== 'boilerplate') continue
    kept.push(text.slice(from, start))
    from = end
  }
  return [...kept, text.slice(from)].join('\n')
}
