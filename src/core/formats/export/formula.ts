/** What Excel and its like take for a formula when a cell begins with it, also in full width and after spaces (OWASP, CSV injection). */
const FORMULA = /^(?:[\t\r]| *[=+\-@＝＋－＠])/
/** The greatest of these characters below the Chinese ones, and the smallest of those in full width: nearly every cell begins between them. */
const LAST_NARROW = 0x40
const FIRST_WIDE = 0xff0b

export function isFormula(text: string): boolean {
  const first = text.charCodeAt(0)
  return (first <= LAST_NARROW || first >= FIRST_WIDE) && FORMULA.test(text)
}

/** A cell of text that no spreadsheet takes for a formula. */
export const guarded = (text: string): string => (isFormula(text) ? `'${text}` : text)

/** Inverse of `guarded`. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell)
