import { foldPiece } from '#core/registry/fold-name'

/** A text folded as names are, so that they can be found in it however they are written there. */
export interface FoldedText {
  readonly folded: string
  /** Of each code unit of `folded`: where the character that it was made of begins and ends in the text, in UTF-16 code units. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** One character with what combines with it, as far as one fold takes both together. */
const PIECE = /[\s\S]\p{M}*/gu

const known = new Map<string, string>()
/** Characters kept folded; few texts have as many. */
const MOST = 50_000

function foldOf(piece: string): string {
  const found = known.get(piece)
  if (found !== undefined) return found
  if (known.size >= MOST) known.clear()
  const folded = foldPiece(piece)
  known.set(piece, folded)
  return folded
}

export function foldText(text: string): FoldedText {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const folded = foldOf(piece)
    if (folded === '') continue
    parts.push(folded)
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(index)
      ends.push(index + piece.length)
    }
  }
  return { folded: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}
