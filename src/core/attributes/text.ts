import { type AttributeType, isText } from '#core/attributes/attribute-type'
import { problem } from '#core/model/problem'
import { fail, ok } from '#core/util/result'

const order = new Intl.Collator('zh-CN', { numeric: true })

export const text: AttributeType<string> = {
  holds: isText,
  parse: (typed) => (typed.trim() ? ok(typed.trim()) : fail(problem('attribute-empty'))),
  format: (value) => value,
  default: null,
  compare: order.compare,
  column: { suffixes: [''], cells: (value) => [value] },
}
