import { TRADITIONAL_THEN_SIMPLIFIED } from '#core/figures/fold-table'

const FULL_WIDTH_FIRST = 0xff01
const FULL_WIDTH_LAST = 0xff5e
const FULL_WIDTH_SHIFT = 0xfee0

/** Punctuation of every Chinese text stays as it is, so that few texts need a copy. */
const KEPT = '！（），：；？'

function makeTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  for (let code = FULL_WIDTH_FIRST; code <= FULL_WIDTH_LAST; code++)
    if (!KEPT.includes(String.fromCharCode(code))) table[code] = code - FULL_WIDTH_SHIFT
  for (let at = 0; at < TRADITIONAL_THEN_SIMPLIFIED.length; at += 2)
    table[TRADITIONAL_THEN_SIMPLIFIED.charCodeAt(at)] = TRADITIONAL_THEN_SIMPLIFIED.charCodeAt(at + 1)
  table[0x3000] = 0x20
  return table
}

const FOLDED = makeTable()

/** Code units made into a string at once; arguments of one call, which engines limit. */
const CHUNK = 0x4000

/** Simplified for traditional, ASCII for full-width letters, digits and signs: one code unit for one, so that offsets hold. */
export const foldCode = (code: number): number => FOLDED[code] ?? code

/** The first offset whose code unit folds to another; the length of the text when there is none. */
function firstToFold(text: string): number {
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (FOLDED[code] !== code) break
    at++
  }
  return at
}

function foldChunk(text: string, start: number): string {
  const codes = new Array<number>(Math.min(CHUNK, text.length - start))
  for (let i = 0; i < codes.length; i++) codes[i] = foldCode(text.charCodeAt(start + i))
  return String.fromCharCode.apply(null, codes)
}

/** `text` folded; the very same string where nothing in it folds, as in most texts. */
export function fold(text: string): string {
  const plain = firstToFold(text)
  if (plain === text.length) return text
  const parts = [text.slice(0, plain)]
  for (let start = plain; start < text.length; start += CHUNK) parts.push(foldChunk(text, start))
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
