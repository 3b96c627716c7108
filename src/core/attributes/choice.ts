import { type AttributeType, isText } from '#core/attributes/attribute-type'
import type { AttributeDefinition } from '#core/model/codebook'
import { localText } from '#core/model/language'
import { problem } from '#core/model/problem'
import { fail, ok } from '#core/util/result'

const position = ({ choices }: AttributeDefinition, id: string): number => {
  const index = choices.findIndex((choice) => choice.id === id)
  return index === -1 ? choices.length : index
}

export const choice: AttributeType<string> = {
  holds: isText,
  /** An id or a label, in either language. */
  parse: (typed, { choices }) => {
    const wanted = typed.trim().toLowerCase()
    const found = choices.find(({ id, label }) =>
      [id, label['zh-CN'], label.en].some((name) => name !== '' && name.toLowerCase() === wanted),
    )
    const examples = choices.slice(0, 3).map(({ id }) => id)
    return found ? ok(found.id) : fail(problem('attribute-choice', { value: typed, examples: examples.join(', ') }))
  },
  /** A choice that the codebook no longer has shows its id. */
  format: (value, { choices }, language) => {
    const found = choices.find(({ id }) => id === value)
    return found ? localText(found.label, language) || found.id : value
  },
  default: null,
  compare: (a, b, definition) => position(definition, a) - position(definition, b),
  column: { suffixes: [''], cells: (value) => [value] },
}
