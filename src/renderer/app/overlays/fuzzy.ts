/** Where the letters of `query` stand in `text`, and how well: the lower the better. `null` when they do not all stand there in order. */
export interface FuzzyMatch {
  readonly score: number
  /** Indices of the matched characters of `text`, in code points. */
  readonly at: readonly number[]
}

const GAP = 1
const FIRST_GAP = 0.2

/** Every character of `query` (spaces aside) in order, earlier and closer together scoring better; an unbroken run beats scattered letters. */
export function fuzzyMatch(query: string, text: string): FuzzyMatch | null {
  const wanted = [...query.toLocaleLowerCase()].filter((character) => character.trim() !== '')
  const characters = [...text.toLocaleLowerCase()]
  const run = characters.join('').indexOf(wanted.join(''))
  if (wanted.length === 0) return { score: 0, at: [] }
  if (run >= 0) {
    const start = [...characters.join('').slice(0, run)].length
    return { score: start * FIRST_GAP, at: wanted.map((_, i) => start + i) }
  }
  const at: number[] = []
  let score = 0
  let from = 0
  for (const character of wanted) {
    const found = characters.indexOf(character, from)
    if (found < 0) return null
    score += (found - from) * (at.length === 0 ? FIRST_GAP : GAP) + GAP
    at.push(found)
    from = found + 1
  }
  return { score, at }
}
