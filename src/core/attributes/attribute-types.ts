import { amount } from '#core/attributes/amount'
import type { AttributeType, ValueOf } from '#core/attributes/attribute-type'
import { choice } from '#core/attributes/choice'
import { choices } from '#core/attributes/choices'
import { date } from '#core/attributes/date'
import { decimal } from '#core/attributes/decimal'
import { flag } from '#core/attributes/flag'
import { interval } from '#core/attributes/interval'
import { plainValue } from '#core/attributes/plain-value'
import { text } from '#core/attributes/text'
import type { AttributeValue } from '#core/model/annotation'
import type { AttributeDefinition, AttributeKind } from '#core/model/codebook'
import type { Language } from '#core/model/language'
import type { Result } from '#core/util/result'

export const attributeTypes: { readonly [K in AttributeKind]: AttributeType<ValueOf[K]> } = {
  text,
  decimal,
  interval,
  quantity: amount,
  choice,
  choices,
  flag,
  date,
  place: text,
  actor: text,
  initiative: text,
}

const typeOf = ({ kind }: AttributeDefinition): AttributeType<AttributeValue> =>
  attributeTypes[kind] as unknown as AttributeType<AttributeValue>

/** What a coder typed into the attribute's field, as its value. */
export const parseAttribute = (definition: AttributeDefinition, typed: string): Result<AttributeValue> =>
  typeOf(definition).parse(typed, definition)

/** The value for the eye. One that the attribute cannot hold, because its kind has changed or a file brought it, shows as plain text. */
export function formatAttribute(definition: AttributeDefinition, value: AttributeValue, language: Language): string {
  const type = typeOf(definition)
  if (type.holds(value)) return type.format(value, definition, language)
  return typeof value === 'boolean' ? flag.format(value, definition, language) : plainValue(value)
}

/** Order in a sorted column; values of another kind than the attribute's come last. */
export function compareAttributes(definition: AttributeDefinition, a: AttributeValue, b: AttributeValue): number {
  const type = typeOf(definition)
  const [fitsA, fitsB] = [type.holds(a), type.holds(b)]
  return fitsA && fitsB ? type.compare(a, b, definition) : Number(fitsB) - Number(fitsA)
}
