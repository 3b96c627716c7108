import type { AttributeType } from '#core/attributes/attribute-type'
import { choice } from '#core/attributes/choice'
import type { AttributeDefinition } from '#core/model/codebook'
import { fail, ok, type Result } from '#core/util/result'

const SEPARATORS = /[,，;；、\n]/

function parse(typed: string, definition: AttributeDefinition): Result<string[]> {
  const read = typed
    .split(SEPARATORS)
    .filter((part) => part.trim() !== '')
    .map((part) => choice.parse(part, definition))
  const wrong = read.find((each) => !each.ok) ?? (read.length === 0 ? choice.parse(typed, definition) : null)
  if (wrong && !wrong.ok) return fail(wrong.problem)
  return ok(
    inOrder(
      read.flatMap((each) => (each.ok ? [each.value] : [])),
      definition,
    ),
  )
}

/** Each once, in the order in which the codebook offers them; those it does not offer come last. */
export function inOrder(ids: readonly string[], definition: AttributeDefinition): string[] {
  return [...new Set(ids)].sort((a, b) => choice.compare(a, b, definition))
}

/** Several of the definition's choices. */
export const choices: AttributeType<string[]> = {
  holds: (value): value is string[] => Array.isArray(value) && value.length > 0,
  parse,
  format: (value, definition, language) => value.map((id) => choice.format(id, definition, language)).join(language === 'en' ? ', ' : '、'),
  default: null,
  compare: (a, b, definition) => {
    const differing = a.findIndex((id, i) => id !== b[i])
    const [own, other] = [a[differing], b[differing]]
    if (own === undefined || other === undefined) return a.length - b.length
    return choice.compare(own, other, definition)
  },
  column: { suffixes: [''], cells: (value) => [value.join(';')] },
}
