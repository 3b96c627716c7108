import { FEATURES } from '#core/learning/features'
import { isInside } from '#core/learning/tags'

/** Weights of a model with `tags` tags. */
export interface Weights {
  readonly tags: number
  /** A row of `tags` numbers for each row of features. */
  readonly emission: Float32Array
  /** From the tag of one code unit (row; the last row: from the beginning) to the tag of the next (column). */
  readonly transition: Float32Array
}

const IMPOSSIBLE = Number.NEGATIVE_INFINITY

/** The tags that may stand before `tag`: a span is only gone on with, never begun, in its middle. */
const predecessors = (tag: number, tags: number): readonly number[] =>
  isInside(tag) ? [tag - 1, tag] : Array.from({ length: tags }, (_, before) => before)

/** What each tag is worth at each code unit, by what is seen there. */
export function emissionsOf({ tags, emission }: Weights, rows: Int32Array): Float32Array {
  const length = rows.length / FEATURES
  const scores = new Float32Array(length * tags)
  for (let i = 0; i < length; i++) {
    for (let feature = 0; feature < FEATURES; feature++) {
      const row = (rows[i * FEATURES + feature] ?? 0) * tags
      for (let tag = 0; tag < tags; tag++) scores[i * tags + tag] = (scores[i * tags + tag] ?? 0) + (emission[row + tag] ?? 0)
    }
  }
  return scores
}

/** What each tag is worth as the first. */
const beginnings = ({ tags, transition }: Weights, emissions: Float32Array): Float64Array =>
  Float64Array.from({ length: tags }, (_, tag) =>
    isInside(tag) ? IMPOSSIBLE : (emissions[tag] ?? 0) + (transition[tags * tags + tag] ?? 0),
  )

/** The tags backwards from `last`, by the best one before each. */
function trace(cameFrom: Uint8Array, last: number, tags: number): Uint8Array {
  const path = new Uint8Array(cameFrom.length / tags)
  let tag = last
  for (let i = path.length - 1; i >= 0; i--) {
    path[i] = tag
    tag = cameFrom[i * tags + tag] ?? 0
  }
  return path
}

/** The best sequence of tags (Viterbi 1967), exactly. */
export function bestTags(weights: Weights, emissions: Float32Array): Uint8Array {
  const { tags, transition } = weights
  if (emissions.length === 0) return new Uint8Array()
  const cameFrom = new Uint8Array(emissions.length)
  const before = Array.from({ length: tags }, (_, tag) => predecessors(tag, tags))
  let scores = beginnings(weights, emissions)
  for (let at = tags; at < emissions.length; at += tags) {
    scores = before.reduce((next, candidates, tag) => {
      const worth = (candidate: number) => (scores[candidate] ?? 0) + (transition[candidate * tags + tag] ?? 0)
      const best = candidates.reduce((a, b) => (worth(b) > worth(a) ? b : a))
      cameFrom[at + tag] = best
      next[tag] = worth(best) + (emissions[at + tag] ?? 0)
      return next
    }, new Float64Array(tags))
  }
  return trace(cameFrom, scores.indexOf(Math.max(...scores)), tags)
}
