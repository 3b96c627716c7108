import type { AttributeType } from '#core/attributes/attribute-type'
import { attributeTypes } from '#core/attributes/attribute-types'
import type { AttributeValue } from '#core/model/annotation'
import type { AttributeDefinition } from '#core/model/codebook'

/** Whether the attribute can hold the value: of its kind, well formed, and one of its choices. */
export function fits({ kind, choices }: AttributeDefinition, value: AttributeValue): boolean {
  const type = attributeTypes[kind] as unknown as AttributeType<AttributeValue>
  if (!type.holds(value)) return false
  const offered = (id: AttributeValue) => choices.some((choice) => choice.id === id)
  if (kind === 'choices') return Array.isArray(value) && value.every(offered)
  return kind !== 'choice' || offered(value)
}

/**
 * The part of `attributes` that `definitions` have a place for; retired ones get nothing new. A codebook may lack an attribute or a choice that Zhupi knows: projects
 * begun with an older version do, and so do codebooks that somebody has made smaller.
 */
export function fittingAttributes(
  definitions: readonly AttributeDefinition[],
  attributes: Readonly<Record<string, AttributeValue>>,
): Record<string, AttributeValue> {
  const entries = Object.entries(attributes).filter(([id, value]) =>
    definitions.some((definition) => definition.id === id && !definition.retired && fits(definition, value)),
  )
  return Object.fromEntries(entries)
}
