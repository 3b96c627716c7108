import type { AttributeValue } from '#core/model/annotation'
import type { Condition } from '#core/model/value-rule'

/** A value in the words that conditions name it by: `true`, the id of a choice, the text. Several choices are several words. */
function cellsOfValue(value: AttributeValue): readonly string[] {
  if (Array.isArray(value)) return value
  return typeof value === 'object' ? [`${value.lo ?? ''}..${value.hi ?? ''}`] : [String(value)]
}

export function holds({ attribute, is }: Condition, attributes: Readonly<Record<string, AttributeValue>>): boolean {
  const value = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined
  if (value === undefined) return false
  return is.length === 0 || cellsOfValue(value).some((cell) => is.includes(cell))
}
