/** Rows of cells as tab-separated lines, for a spreadsheet's clipboard. Nothing in them is taken for a formula. */
export const toTsv = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.map(safeCell).join('\t')).join('\r\n')

const NUMBER = /^-?\d+(\.\d+)?$/
/** What spreadsheets take for the beginning of a formula, also in full width. */
const FORMULA = /^[=+\-@＝＋－＠]/

/** Without tabs and line breaks; what would be a formula begins with an apostrophe, plain numbers stay numbers. */
export function safeCell(text: string): string {
  const line = text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ')
  return FORMULA.test(line.trimStart()) && !NUMBER.test(line) ? `'${line}` : line
}
