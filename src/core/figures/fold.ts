import { TRADITIONAL_THEN_SIMPLIFIED } from '#core/figures/fold-table'

const FULL_WIDTH_FIRST = 0xff01
const FULL_WIDTH_LAST = 0xff5e
const FULL_WIDTH_SHIFT = 0xfee0

function makeTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) =>
    code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST ? code - FULL_WIDTH_SHIFT : code,
  )
  for (let at = 0; at < TRADITIONAL_THEN_SIMPLIFIED.length; at += 2)
    table[TRADITIONAL_THEN_SIMPLIFIED.charCodeAt(at)] = TRADITIONAL_THEN_SIMPLIFIED.charCodeAt(at + 1)
  table[0x3000] = 0x20
  return table
}

const FOLDED = makeTable()

/** Simplified for traditional, ASCII for full width: one code unit for one, so that offsets hold. */
export const foldCode = (code: number): number => FOLDED[code] ?? code

/** At most `length` code units of `text` from `at` on, folded, and not beyond the line: what a recogniser may look at. */
export function windowAt(text: string, at: number, length: number): string {
  const end = Math.min(text.length, at + length)
  let folded = ''
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x0a) break
    folded += String.fromCharCode(foldCode(code))
  }
  return folded
}

/** At most `length` code units before `at`, not beyond the line, folded. */
export function windowBefore(text: string, at: number, length: number): string {
  let start = at
  while (start > 0 && at - start < length && text.charCodeAt(start - 1) !== 0x0a) start--
  return windowAt(text, start, at - start)
}

/** `chars` with every character that folds to one of them: what a recogniser of folded words begins at. */
export function unfold(chars: string): string {
  const wanted = new Set([...chars].map((char) => char.charCodeAt(0)))
  return Array.from(FOLDED.keys())
    .filter((code) => wanted.has(foldCode(code)))
    .map((code) => String.fromCharCode(code))
    .join('')
}
