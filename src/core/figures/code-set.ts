/** Membership of code units in one look, for what is asked at every other character of a text. */
export type CodeSet = Uint8Array

export function codeSet(chars: string): CodeSet {
  const set = new Uint8Array(0x10000)
  for (let at = 0; at < chars.length; at++) set[chars.charCodeAt(at)] = 1
  return set
}

/** Whether the code unit at `at` is in the set; false outside the text. */
export const isIn = (set: CodeSet, text: string, at: number): boolean => set[text.charCodeAt(at)] === 1
