import { AttributeId } from '#core/model/ids'

/** The attributes of a figure that Zhupi itself reads; a codebook may do without any of them. */
export const FIGURE_ATTRIBUTES = {
  kind: AttributeId.parse('kind'),
  value: AttributeId.parse('value'),
  bounds: AttributeId.parse('bounds'),
  approx: AttributeId.parse('approx'),
  unit: AttributeId.parse('unit'),
  classifier: AttributeId.parse('classifier'),
  change: AttributeId.parse('change'),
  entity: AttributeId.parse('entity'),
  property: AttributeId.parse('property'),
  date: AttributeId.parse('date'),
  asOf: AttributeId.parse('asOf'),
} as const
