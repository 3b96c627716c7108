import { TRADITIONAL_THEN_SIMPLIFIED } from '#core/figures/fold-table'

/** What counts as the same character in a search. */
export interface FoldOptions {
  /** Capitals and small letters. */
  readonly foldCase: boolean
  /** Full-width and half-width letters, digits and signs. */
  readonly foldWidth: boolean
  /** Traditional and simplified characters, by the table the figures are read with (Unicode CLDR, Hant-Hans). */
  readonly foldScript: boolean
}

export const FOLD_ALL: FoldOptions = { foldCase: true, foldWidth: true, foldScript: true }

const CODE_UNITS = 0x10000
const FULL_WIDTH_FIRST = 0xff01
const FULL_WIDTH_LAST = 0xff5e
const FULL_WIDTH_SHIFT = 0xfee0
const FULL_WIDTH_SPACE = 0x3000

function toHalfWidth(code: number): number {
  if (code === FULL_WIDTH_SPACE) return 0x20
  return code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST ? code - FULL_WIDTH_SHIFT : code
}

/** In lower case; a letter whose lower case is longer stays as it is. */
function toLower(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
}

const simplified = new Map<number, number>()
for (let at = 0; at < TRADITIONAL_THEN_SIMPLIFIED.length; at += 2)
  simplified.set(TRADITIONAL_THEN_SIMPLIFIED.charCodeAt(at), TRADITIONAL_THEN_SIMPLIFIED.charCodeAt(at + 1))

/** A few characters of the table are simplified twice: 薴, 苧, 苎. */
function simplify(code: number): number {
  const once = simplified.get(code) ?? code
  return simplified.get(once) ?? once
}

function makeTable({ foldCase, foldWidth, foldScript }: FoldOptions): Uint16Array {
  return Uint16Array.from({ length: CODE_UNITS }, (_, code) => {
    const width = foldWidth ? toHalfWidth(code) : code
    const letter = foldCase ? toLower(width) : width
    return foldScript ? simplify(letter) : letter
  })
}

const tables = new Map<string, Uint16Array>()

/** What every code unit counts as: one for one, so that offsets hold. The same table every time for the same options. */
export function foldTable(options: FoldOptions): Uint16Array {
  const key = `${options.foldCase} ${options.foldWidth} ${options.foldScript}`
  const known = tables.get(key) ?? makeTable(options)
  tables.set(key, known)
  return known
}

/** Code units made into a string at once: arguments of one call, which engines limit. */
const CHUNK = 0x4000

/** `text` with every code unit as it counts. */
export function foldText(text: string, table: Uint16Array): string {
  const parts: string[] = []
  for (let from = 0; from < text.length; from += CHUNK) {
    const codes = Array.from({ length: Math.min(CHUNK, text.length - from) }, (_, at) => table[text.charCodeAt(from + at)] ?? 0)
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}
