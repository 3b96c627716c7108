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

/** Code units made into a string at once; arguments of one call, which engines limit. */
const CHUNK = 0x4000

/** Simplified for traditional, ASCII for full width: one code unit for one, so that offsets hold. */
export const foldCode = (code: number): number => FOLDED[code] ?? code

const isFolded = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return FOLDED[code] === code
}

/** `text` folded; the very same string where nothing in it folds, as in most texts. */
export function fold(text: string): string {
  let plain = 0
  while (plain < text.length && isFolded(text, plain)) plain++
  if (plain === text.length) return text
  const parts: string[] = []
  for (let start = 0; start < text.length; start += CHUNK) {
    const codes = new Uint16Array(Math.min(CHUNK, text.length - start))
    for (let i = 0; i < codes.length; i++) codes[i] = foldCode(text.charCodeAt(start + i))
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

/** At most `length` code units from `at` on, and not beyond the line: what a recogniser may look at. */
export function windowAt(folded: string, at: number, length: number): string {
  const window = folded.slice(at, at + length)
  const lineEnd = window.indexOf('\n')
  return lineEnd === -1 ? window : window.slice(0, lineEnd)
}

/** At most `length` code units before `at`, not beyond the line. */
export function windowBefore(folded: string, at: number, length: number): string {
  const window = folded.slice(Math.max(0, at - length), at)
  return window.slice(window.lastIndexOf('\n') + 1)
}

/** `chars` with every character that folds to one of them: what a recogniser of folded words begins at. */
export function unfold(chars: string): string {
  const wanted = new Set([...chars].map((char) => char.charCodeAt(0)))
  return Array.from(FOLDED.keys())
    .filter((code) => wanted.has(foldCode(code)))
    .map((code) => String.fromCharCode(code))
    .join('')
}
