/** Offset in Unicode code points; a lone surrogate counts as one (QDPX, REFI-QDA counts these). */
export type CodePointOffset = number & { readonly unit: 'code point' }
/** Offset in bytes of UTF-8 (RFC 3629); a lone surrogate counts as the three bytes of U+FFFD, as `utf8Encode` writes it. */
export type ByteOffset = number & { readonly unit: 'utf-8 byte' }

/**
 * Converts offsets of one text between UTF-16 code units, code points and UTF-8 bytes. Built in O(n); every question then costs
 * O(log n). An offset inside a character counts as its beginning, one outside the text as the nearest end.
 */
export interface OffsetTable {
  /** Length of the text in each unit. */
  readonly units: number
  readonly codePoints: CodePointOffset
  readonly bytes: ByteOffset
  toCodePoint(unit: number): CodePointOffset
  toByte(unit: number): ByteOffset
  fromCodePoint(point: CodePointOffset): number
  fromByte(byte: ByteOffset): number
}

/** Code units between two rows of the table. */
const STRIDE = 256

interface Position {
  unit: number
  point: number
  byte: number
}

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff

/** Whether a surrogate pair stands across `unit`, so that no character begins there. */
export const splitsPair = (text: string, unit: number): boolean => isHigh(text.charCodeAt(unit - 1)) && isLow(text.charCodeAt(unit))

export const codePointOffset = (offset: number): CodePointOffset => offset as CodePointOffset
export const byteOffset = (offset: number): ByteOffset => offset as ByteOffset

/** Moves `at` over the character that begins there. */
function step(text: string, at: Position): void {
  const code = text.charCodeAt(at.unit)
  const pair = isHigh(code) && isLow(text.charCodeAt(at.unit + 1))
  at.unit += pair ? 2 : 1
  at.point += 1
  at.byte += pair ? 4 : bytesOf(code)
}

/** Bytes of UTF-8 of a character that is one code unit. */
const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : 3)

/** Moves `at` back over the character that ends there. */
function stepBack(text: string, at: Position): void {
  const code = text.charCodeAt(at.unit - 1)
  const pair = splitsPair(text, at.unit - 1)
  at.unit -= pair ? 2 : 1
  at.point -= 1
  at.byte -= pair ? 4 : bytesOf(code)
}

/** Rows at the first character that begins at or after each multiple of STRIDE, and one at the end of the text. */
function buildRows(text: string): Readonly<Record<keyof Position, Uint32Array>> {
  const size = Math.floor(text.length / STRIDE) + 2
  const rows = { unit: new Uint32Array(size), point: new Uint32Array(size), byte: new Uint32Array(size) }
  const at: Position = { unit: 0, point: 0, byte: 0 }
  for (let row = 0; row < size; row++) {
    const target = Math.min(row * STRIDE, text.length)
    while (at.unit < target) step(text, at)
    rows.unit[row] = at.unit
    rows.point[row] = at.point
    rows.byte[row] = at.byte
  }
  return rows
}

/** The last row whose value does not exceed `value`. */
function rowBefore(column: Uint32Array, value: number): number {
  let low = 0
  let high = column.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((column[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

export function offsetTable(text: string): OffsetTable {
  const rows = buildRows(text)
  const last = rows.unit.length - 1
  const locate = (by: keyof Position, value: number): Position => {
    const row = rowBefore(rows[by], Math.max(0, value))
    const at = { unit: rows.unit[row] ?? 0, point: rows.point[row] ?? 0, byte: rows.byte[row] ?? 0 }
    while (at.unit < text.length && at[by] < value) step(text, at)
    if (at[by] > value && at.unit > 0) stepBack(text, at)
    return at
  }
  const points = rows.point[last] ?? 0
  /** Without astral characters, as most texts are, code points are code units and need not be looked up. */
  const within = (offset: number) => Math.max(0, Math.min(text.length, offset))
  return {
    units: text.length,
    codePoints: codePointOffset(points),
    bytes: byteOffset(rows.byte[last] ?? 0),
    toCodePoint: (unit) => codePointOffset(points === text.length ? within(unit) : locate('unit', unit).point),
    toByte: (unit) => byteOffset(locate('unit', unit).byte),
    fromCodePoint: (point) => locate('point', point).unit,
    fromByte: (byte) => locate('byte', byte).unit,
  }
}
