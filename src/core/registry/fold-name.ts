import { fold as simplified } from '#core/figures/fold'

/** Marks around and inside names, and white space of any kind: what two writings of one name may differ in. */
const MARKS = /[\p{P}\p{Z}\s$^`|~<>=+]/gu
/** Signs that tell names apart, as in “协会+企业”. */
const KEPT = new Set(['+', '&', '%'])

const known = new Map<string, string>()
/** Names kept folded; a project has far fewer, a corpus of many projects does not grow it. */
const MOST = 200_000

/** As `foldName`, of any piece of a text; empty where it holds marks alone. */
export const foldPiece = (piece: string): string =>
  simplified(piece.normalize('NFKC'))
    .toLowerCase()
    .replace(MARKS, (mark) => (KEPT.has(mark) ? mark : ''))

const fold = (name: string): string => foldPiece(name) || name.trim()

/** A name without what writers differ in: brackets and quotation marks, spaces, traditional characters, full width, capitals. */
export function foldName(name: string): string {
  const found = known.get(name)
  if (found !== undefined) return found
  if (known.size >= MOST) known.clear()
  const folded = fold(name)
  known.set(name, folded)
  return folded
}

export const sameName = (a: string, b: string): boolean => foldName(a) === foldName(b)
