import type { Span } from '#core/model/span'
import { type FoldOptions, foldTable, foldText } from '#core/search/fold-options'

/** A regular expression that can be sent to a worker. */
export interface Pattern {
  readonly source: string
  readonly fold: FoldOptions
}

/** Escapes full-width characters that would be read as their half-width twins, and writes traditional ones simplified. */
function foldPattern(source: string, table: Uint16Array): string {
  return Array.from({ length: source.length }, (_, at) => {
    const code = source.charCodeAt(at)
    const folded = table[code] ?? code
    if (folded === code) return source.charAt(at)
    return folded < 0x80 ? `\\u${folded.toString(16).padStart(4, '0')}` : String.fromCharCode(folded)
  }).join('')
}

/**
 * Everything a regular expression finds in each text, empty matches left out. Offsets: UTF-16 code units. A bad pattern may take forever:
 * run it where it can be stopped.
 */
export function matchPattern({ source, fold }: Pattern, texts: readonly string[]): readonly (readonly Span[])[] {
  const table = foldTable({ ...fold, foldCase: false })
  const expression = new RegExp(foldPattern(source, table), fold.foldCase ? 'gimu' : 'gmu')
  return texts.map((text) =>
    [...foldText(text, table).matchAll(expression)].flatMap(({ index, 0: found }) =>
      found === '' ? [] : [{ start: index, end: index + found.length }],
    ),
  )
}
