import { type FoldOptions, foldTable, foldText } from '#core/search/fold-options'

/** A string to be looked for, with what counts as the same. */
export interface Needle {
  /** Folded. */
  readonly folded: string
  readonly table: Uint16Array
}

export function makeNeedle(words: string, options: FoldOptions): Needle {
  const table = foldTable(options)
  return { folded: foldText(words, table), table }
}

/** Whether the needle stands in `text` at `at`, all of it. */
export function standsAt({ folded, table }: Needle, text: string, at: number): boolean {
  if (at < 0 || at + folded.length > text.length) return false
  for (let i = 0; i < folded.length; i++) if (table[text.charCodeAt(at + i)] !== folded.charCodeAt(i)) return false
  return true
}

/** Every place of the needle in `text`, in order; they may overlap. */
export function scanFor(needle: Needle, text: string): number[] {
  const places: number[] = []
  const { folded, table } = needle
  const first = folded.charCodeAt(0)
  const last = text.length - folded.length
  if (folded === '') return places
  for (let at = 0; at <= last; at++) if (table[text.charCodeAt(at)] === first && standsAt(needle, text, at)) places.push(at)
  return places
}
