import { isArabic } from '#core/figures/chinese/read-arabic'
import type { UnitMeaning } from '#core/figures/chinese/unit'
import { isLatinAt } from '#core/figures/word-trie'

const mark = (word: string, code: string): UnitMeaning => ({
  word,
  kind: 'length',
  code,
  isClassifier: false,
  isAmbiguous: false,
  isAmbiguousAfterOne: false,
})

const MARKS: readonly (readonly [written: string, meaning: UnitMeaning])[] = [
  ["''", mark('in', '[in_i]')],
  ['"', mark('in', '[in_i]')],
  ['″', mark('in', '[in_i]')],
  ["'", mark('ft', '[ft_i]')],
  ['′', mark('ft', '[ft_i]')],
]
/** How far back an opening quotation mark is looked for. */
const REACH = 64

/** Whether the mark closes a quotation that opened before the number. */
function closesQuotation(text: string, at: number, written: string): boolean {
  const before = text.slice(Math.max(0, at - REACH), at)
  return before.slice(before.lastIndexOf('\n') + 1).includes(written)
}

/** 8' and 5": feet and inches right behind an Arabic figure, unless the mark ends a quotation. */
export function lengthMarkAt(text: string, at: number): { readonly meaning: UnitMeaning; readonly end: number } | null {
  if (!isArabic(text, at - 1)) return null
  const found = MARKS.find(([written]) => text.startsWith(written, at))
  if (!found) return null
  const [written, meaning] = found
  const end = at + written.length
  return isLatinAt(text, end) || closesQuotation(text, at, written) ? null : { meaning, end }
}
