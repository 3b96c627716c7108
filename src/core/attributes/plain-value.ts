import { formatInterval } from '#core/attributes/interval'
import { type AttributeValue, isInterval } from '#core/model/annotation'

/** A value in words, whatever its attribute is: the ids of choices, `true`, `12,000–13,000`. */
export function plainValue(value: AttributeValue): string {
  if (isInterval(value)) return formatInterval(value)
  return Array.isArray(value) ? value.join('; ') : String(value)
}
