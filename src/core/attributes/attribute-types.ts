import type { AttributeType, ValueOf } from '#core/attributes/attribute-type'
import { choice } from '#core/attributes/choice'
import { date } from '#core/attributes/date'
import { decimal } from '#core/attributes/decimal'
import { flag } from '#core/attributes/flag'
import { interval } from '#core/attributes/interval'
import { text } from '#core/attributes/text'
import type { AttributeValue } from '#core/model/annotation'
import type { AttributeDefinition, AttributeKind } from '#core/model/codebook'
import type { Language } from '#core/model/language'
import type { Result } from '#core/util/result'

export const attributeTypes: { readonly [K in AttributeKind]: AttributeType<ValueOf[K]> } = { text, decimal, interval, choice, flag, date }

const typeOf = ({ kind }: AttributeDefinition): AttributeType<AttributeValue> =>
  attributeTypes[kind] as unknown as AttributeType<AttributeValue>

/** What a coder typed into the attribute's field, as its value. */
export const parseAttribute = (definition: AttributeDefinition, typed: string): Result<AttributeValue> =>
  typeOf(definition).parse(typed, definition)

/** The value for the eye. One that the attribute cannot hold, because its kind has changed or a file brought it, shows as plain text. */
export function formatAttribute(definition: AttributeDefinition, value: AttributeValue, language: Language): string {
  const type = typeOf(definition)
  if (type.holds(value)) return type.format(value, definition, language)
  if (typeof value === 'string') return value
  return typeof value === 'object' ? interval.format(value, definition, language) : flag.format(value, definition, language)
}

/** Order in a sorted column; values of another kind than the attribute's come last. */
export function compareAttributes(definition: AttributeDefinition, a: AttributeValue, b: AttributeValue): number {
  const type = typeOf(definition)
  const [fitsA, fitsB] = [type.holds(a), type.holds(b)]
  return fitsA && fitsB ? type.compare(a, b, definition) : Number(fitsB) - Number(fitsA)
}
