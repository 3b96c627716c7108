/** Membership of code units in one look, for what is asked at every other character of a text. */
export interface CodeSet {
  readonly table: Int32Array
  readonly bit: number
}

const SETS_IN_TABLE = 32

let table = new Int32Array(0x10000)
let sets = 0

/** Many sets share a table, one bit each: what is asked of one character lies together in memory. */
export function codeSet(chars: string): CodeSet {
  if (sets > 0 && sets % SETS_IN_TABLE === 0) table = new Int32Array(0x10000)
  const bit = 1 << (sets % SETS_IN_TABLE)
  sets++
  for (let at = 0; at < chars.length; at++) table[chars.charCodeAt(at)] = (table[chars.charCodeAt(at)] ?? 0) | bit
  return { table, bit }
}

export const holds = ({ table, bit }: CodeSet, code: number): boolean => ((table[code] ?? 0) & bit) !== 0

/** Whether the code unit at `at` is in the set; false outside the text. */
export const isIn = (set: CodeSet, text: string, at: number): boolean => holds(set, text.charCodeAt(at))
