import type { Figure, FigureParts } from '#core/figures/figure'
import { findFigures } from '#core/figures/find-figures'
import type { Span } from '#core/model/span'

export type FigureFinder = (text: string, options: { readonly numerals: boolean }) => readonly Figure[]

/** No figure goes over these, nor does what the grammar looks at around one. */
const BREAK = /[\n。！？；]/
/** How much of a stretch without a break is read on each side: more than any figure with its clause, in UTF-16 code units. */
const REACH = 256
/** A longer selection is not read as one figure. UTF-16 code units. */
const LONGEST = 1000

/** A stretch of text around a place, and whether each end of it is a break or was cut off. */
interface Stretch extends Span {
  readonly cutStart: boolean
  readonly cutEnd: boolean
}

function stretchAround(text: string, { start, end }: Span): Stretch {
  let from = start
  let to = end
  while (from > 0 && start - from < REACH && !BREAK.test(text.charAt(from - 1))) from--
  while (to < text.length && to - end < REACH && !BREAK.test(text.charAt(to))) to++
  return {
    start: from,
    end: to,
    cutStart: from > 0 && !BREAK.test(text.charAt(from - 1)),
    cutEnd: to < text.length && !BREAK.test(text.charAt(to)),
  }
}

const moveSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
const moveIfThere = (span: Span | null, by: number): Span | null => span && moveSpan(span, by)
const moveAll = (spans: readonly Span[], by: number): Span[] => spans.map((span) => moveSpan(span, by))

const moveParts = ({ numeral, scale, hedge, classifier, unit }: FigureParts, by: number): FigureParts => ({
  numeral: moveAll(numeral, by),
  scale: moveAll(scale, by),
  hedge: moveAll(hedge, by),
  classifier: moveIfThere(classifier, by),
  unit: moveIfThere(unit, by),
})

const moveFigure = (figure: Figure, by: number): Figure => ({
  ...figure,
  ...moveSpan(figure, by),
  parts: moveParts(figure.parts, by),
  entity: moveIfThere(figure.entity, by),
  property: moveIfThere(figure.property, by),
})

const length = ({ start, end }: Span): number => Math.max(0, end - start)

const shared = (a: Span, b: Span): number => length({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) })

/** Jaccard's index: 1 for the same span, 0 for two that do not meet. */
const likeness = (a: Span, b: Span): number => shared(a, b) / (length(a) + length(b) - shared(a, b))

/** The figure most like `place`; `null` when none meets it. */
function mostLike(figures: readonly Figure[], place: Span): Figure | null {
  const best = figures.reduce<Figure | null>((kept, each) => (!kept || likeness(each, place) > likeness(kept, place) ? each : kept), null)
  return best && shared(best, place) > 0 ? best : null
}

/** Whether it goes on beyond what was read: then it is no figure but a wall of digits. */
const isCut = (figure: Figure, { start, end, cutStart, cutEnd }: Stretch): boolean =>
  (cutStart && figure.start === start) || (cutEnd && figure.end === end)

/** The figure most like `place`, read from the sentence it stands in: a bounded stretch, however long the line is. */
function figureNear(text: string, place: Span, find: FigureFinder, numerals: boolean): Figure | null {
  const stretch = stretchAround(text, place)
  const figures = find(text.slice(stretch.start, stretch.end), { numerals })
  const figure = mostLike(
    figures.map((each) => moveFigure(each, stretch.start)),
    place,
  )
  return figure && !isCut(figure, stretch) ? figure : null
}

/** The figure that the character at `offset` belongs to; `null` where a reader would see none. */
export function figureAt(text: string, offset: number, find: FigureFinder = findFigures): Figure | null {
  if (offset < 0 || offset >= text.length) return null
  const figure = figureNear(text, { start: offset, end: offset + 1 }, find, false)
  return figure?.certainty === 'unlikely' ? null : figure
}

/**
 * What the text under `spans` says as a figure: the one that matches it best in its sentence. Somebody who marks a numeral means it, so
 * one that a reader would pass over is read too. `null` when there is no number in it.
 */
export function figureOver(text: string, spans: readonly Span[], find: FigureFinder = findFigures): Figure | null {
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last || last.end - first.start > LONGEST) return null
  const place = { start: first.start, end: last.end }
  return figureNear(text, place, find, false) ?? figureNear(text, place, find, true)
}
