import { formatAttribute, parseAttribute } from '#core/attributes/attribute-types'
import { fits } from '#core/attributes/fitting'
import { plainValue } from '#core/attributes/plain-value'
import type { AttributeValue } from '#core/model/annotation'
import type { AttributeDefinition } from '#core/model/codebook'
import type { Language } from '#core/model/language'

const hasChoices = ({ kind }: AttributeDefinition): boolean => kind === 'choice' || kind === 'choices'

/** The value in words, the likeliest to be understood first. */
function wordings(value: AttributeValue, before: AttributeDefinition, language: Language): readonly string[] {
  const plain = plainValue(value)
  if (!hasChoices(before)) return [plain]
  const other: Language = language === 'en' ? 'zh-CN' : 'en'
  return [formatAttribute(before, value, language), plain, formatAttribute(before, value, other)]
}

/** Whether the value means the same in both without being read again: choices keep their ids, only words become words. */
const staysAsItIs = (before: AttributeDefinition, after: AttributeDefinition): boolean => hasChoices(after) || !hasChoices(before)

/** What `value` becomes when its attribute changes from `before` to `after`; `null` when the new one cannot hold it. */
function convertValue(
  value: AttributeValue,
  before: AttributeDefinition,
  after: AttributeDefinition,
  language: Language,
): AttributeValue | null {
  if (staysAsItIs(before, after) && fits(after, value)) return value
  for (const words of wordings(value, before, language)) {
    const read = parseAttribute(after, words)
    if (read.ok && fits(after, read.value)) return read.value
  }
  return null
}

/** The attributes with those of `definitions` converted; a value that the new definition cannot hold is kept as it is. */
export function convertValues(
  attributes: Readonly<Record<string, AttributeValue>>,
  definitions: readonly (readonly [before: AttributeDefinition, after: AttributeDefinition])[],
  language: Language,
): Readonly<Record<string, AttributeValue>> {
  const converted = definitions.flatMap(([before, after]) => {
    const value = Object.hasOwn(attributes, before.id) ? attributes[before.id] : undefined
    const made = value === undefined ? null : convertValue(value, before, after, language)
    return made === null || made === value ? [] : [[before.id, made] as const]
  })
  return converted.length === 0 ? attributes : { ...attributes, ...Object.fromEntries(converted) }
}
