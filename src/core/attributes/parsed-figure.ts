import { figureOver } from '#core/attributes/figure-in-text'
import { fittingAttributes } from '#core/attributes/fitting'
import { sameJson } from '#core/edits/same'
import type { Figure } from '#core/figures/figure'
import type { Annotation, AttributeValue } from '#core/model/annotation'
import { type Code, FIGURE } from '#core/model/codebook'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'
import type { AttributeId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import { figureAttributes } from '#core/suggestions/figure-attributes'

type Attributes = Readonly<Record<string, AttributeValue>>

export interface ParsedFigure {
  readonly figure: Figure
  /** Those that the code has. */
  readonly attributes: Attributes
}

/** The attributes that are read from the text; `asOf` is the coder's own. */
export const READ_ATTRIBUTES: readonly AttributeId[] = Object.values(FIGURE_ATTRIBUTES).filter((id) => id !== FIGURE_ATTRIBUTES.asOf)

export const isRead = (code: Code, attribute: AttributeId): boolean => code.id === FIGURE && READ_ATTRIBUTES.includes(attribute)

/** What the text under `spans` says for an annotation of this code; `null` when the code is not that of figures, or there is none. */
export function parsedFigure(text: string, spans: readonly Span[], code: Code): ParsedFigure | null {
  const figure = code.id === FIGURE ? figureOver(text, spans) : null
  return figure && { figure, attributes: fittingAttributes(code.attributes, figureAttributes(text, figure)) }
}

/**
 * The attributes after the text under an annotation says `after` and no longer `before`. What was set by hand stays; so does a value
 * that is not the one read before, because somebody or something else put it there.
 */
export function refilled(
  { attributes, byHand = [] }: Pick<Annotation, 'attributes' | 'byHand'>,
  before: Attributes,
  after: Attributes,
): Record<string, AttributeValue> {
  const isFree = (id: AttributeId) => !byHand.includes(id) && (attributes[id] === undefined || sameJson(attributes[id], before[id]))
  const free = new Set<string>(READ_ATTRIBUTES.filter(isFree))
  const kept = Object.entries(attributes).filter(([id]) => !free.has(id))
  return Object.fromEntries([...kept, ...Object.entries(after).filter(([id]) => free.has(id))])
}
