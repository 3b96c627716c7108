import type { Figure } from '#core/figures/figure'
import type { AttributeValue, Interval } from '#core/model/annotation'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'
import type { AttributeId } from '#core/model/ids'
import type { Span } from '#core/model/span'

const isThere = (entry: readonly [AttributeId, AttributeValue | null]): entry is readonly [AttributeId, AttributeValue] =>
  entry[1] !== null && entry[1] !== ''

/** As a coder's own bounds are read: an end that is not there is neither open nor closed, and told in one way. */
const closedWhereUnbounded = ({ lo, hi, loOpen, hiOpen }: Interval): Interval => ({
  lo,
  hi,
  loOpen: lo !== null && loOpen,
  hiOpen: hi !== null && hiOpen,
})

/**
 * What a figure of `text` says, as the attributes of an annotation: keyed by `AttributeId`, those it says nothing of left out. `asOf` is
 * the coder's own: no parse fills it.
 */
export function figureAttributes(text: string, figure: Figure): Record<string, AttributeValue> {
  const words = (span: Span | null) => span && text.slice(span.start, span.end)
  const { change } = figure
  const entries: readonly (readonly [AttributeId, AttributeValue | null])[] = [
    [FIGURE_ATTRIBUTES.kind, figure.kind],
    [FIGURE_ATTRIBUTES.value, figure.value],
    [FIGURE_ATTRIBUTES.bounds, figure.bounds && closedWhereUnbounded(figure.bounds)],
    [FIGURE_ATTRIBUTES.approx, figure.approx],
    [FIGURE_ATTRIBUTES.unit, figure.unit],
    [FIGURE_ATTRIBUTES.classifier, figure.classifier],
    [FIGURE_ATTRIBUTES.change, change && `${change.direction}-${change.mode}`],
    [FIGURE_ATTRIBUTES.entity, words(figure.entity)],
    [FIGURE_ATTRIBUTES.property, words(figure.property)],
    [FIGURE_ATTRIBUTES.date, figure.date],
  ]
  return Object.fromEntries(entries.filter(isThere))
}
