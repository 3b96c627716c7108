import { convertFigure, type WrittenUnit, writtenUnit } from '#core/attributes/convert'
import { type FigureMeaning, figureMeaning } from '#core/attributes/figure-text'
import { quantityOf } from '#core/attributes/quantity'
import type { Unit } from '#core/attributes/units'
import { type Annotation, type AttributeValue, type Interval, isInterval } from '#core/model/annotation'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'
import { type Language, localText } from '#core/model/language'

type Attributes = Annotation['attributes']

const textOf = (value: AttributeValue | undefined): string => (typeof value === 'string' ? value : '')

/** What a figure with these attributes is measured in; `null` when it is not measured, or has no number. */
export function unitOfFigure(attributes: Attributes): WrittenUnit | null {
  const { value, range, limit } = quantityOf(attributes)
  if (value === null && range === null && limit === null) return null
  const unit = textOf(attributes[FIGURE_ATTRIBUTES.unit])
  return writtenUnit(textOf(attributes[FIGURE_ATTRIBUTES.kind]), unit || textOf(attributes[FIGURE_ATTRIBUTES.classifier]))
}

const boundsOf = (attributes: Attributes): Interval | null => {
  const { range, limit } = quantityOf(attributes)
  const bounds = attributes[FIGURE_ATTRIBUTES.bounds]
  return (range || limit) && isInterval(bounds) ? bounds : null
}

const withNumbers = (attributes: Attributes, value: string | null, bounds: Interval | null, unit: string): Attributes => {
  const {
    [FIGURE_ATTRIBUTES.value]: _value,
    [FIGURE_ATTRIBUTES.bounds]: _bounds,
    [FIGURE_ATTRIBUTES.classifier]: _word,
    ...rest
  } = attributes
  return {
    ...rest,
    ...(value === null ? {} : { [FIGURE_ATTRIBUTES.value]: value }),
    ...(bounds === null ? {} : { [FIGURE_ATTRIBUTES.bounds]: bounds }),
    [FIGURE_ATTRIBUTES.unit]: unit,
  }
}

/** As on the card, in the other unit. */
export interface ConvertedFigure extends FigureMeaning {
  readonly exact: boolean
}

/** The figure in another unit of its dimension. What something changed by is a difference. */
export function convertedFigure(attributes: Attributes, from: WrittenUnit, to: Unit, language: Language): ConvertedFigure {
  const change = textOf(attributes[FIGURE_ATTRIBUTES.change])
  const numbers = { value: quantityOf(attributes).value, bounds: boundsOf(attributes) }
  const { value, bounds, exact } = convertFigure(numbers, from, to, change.endsWith('-by') ? 'difference' : 'value')
  const symbol = localText(to.symbol, language)
  return { ...figureMeaning({ attributes: withNumbers(attributes, value, bounds, symbol) }, language), exact }
}
