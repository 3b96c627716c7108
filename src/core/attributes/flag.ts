import type { AttributeType } from '#core/attributes/attribute-type'
import { problem } from '#core/model/problem'
import { fail, ok } from '#core/util/result'

const YES = new Set(['yes', 'y', 'true', '1', '是', '有', '对'])
const NO = new Set(['no', 'n', 'false', '0', '否', '无', '不'])

export const flag: AttributeType<boolean> = {
  holds: (value) => typeof value === 'boolean',
  parse: (typed) => {
    const word = typed.trim().toLowerCase()
    if (YES.has(word)) return ok(true)
    return NO.has(word) ? ok(false) : fail(problem('attribute-flag', { value: typed }))
  },
  format: (value, _definition, language) => (language === 'en' ? (value ? 'Yes' : 'No') : value ? '是' : '否'),
  default: null,
  compare: (a, b) => Number(a) - Number(b),
  column: { suffixes: [''], cells: (value) => [value] },
}
