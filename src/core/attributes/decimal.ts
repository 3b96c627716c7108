import { type AttributeType, isText } from '#core/attributes/attribute-type'
import { compareDecimals, formatDecimal, isDecimal, readDecimal } from '#core/attributes/decimal-number'
import { problem } from '#core/model/problem'
import { fail, ok } from '#core/util/result'

export const decimal: AttributeType<string> = {
  holds: (value): value is string => isText(value) && isDecimal(value),
  parse: (typed) => {
    const value = readDecimal(typed)
    return value === null ? fail(problem('attribute-decimal', { value: typed })) : ok(value)
  },
  format: formatDecimal,
  default: null,
  compare: compareDecimals,
  column: { suffixes: [''], cells: (value) => [value] },
}
