import { type AttributeType, isText } from '#core/attributes/attribute-type'
import { compareDecimals, formatDecimal, isDecimal, readDecimal } from '#core/attributes/decimal-number'
import { problem } from '#core/model/problem'
import { fail, ok } from '#core/util/result'

/** The number at the start, as people type it: digits with separators, then 万 or 亿; 千 and 百 begin units (千克, 百分点). */
const NUMBER = /^[-+−－＋]?[\d０-９.,，．]+(?:[万亿]+(?=.))?/

/** The normal form: an exact decimal, and after a space its unit, if it has one. */
const split = (value: string): readonly [number: string, unit: string] => {
  const space = value.indexOf(' ')
  return space < 0 ? [value, ''] : [value.slice(0, space), value.slice(space + 1)]
}

function read(typed: string): string | null {
  const whole = readDecimal(typed)
  if (whole !== null) return whole
  const plain = typed.trim().replace(/(?<=\d)\s+(?=[\d万亿])/g, '')
  const [written = ''] = NUMBER.exec(plain) ?? []
  const number = readDecimal(written)
  const unit = plain.slice(written.length).trim()
  return number === null || unit === '' ? null : `${number} ${unit}`
}

/** A number with its unit: `2000 万元` is `20000000 元`. */
export const amount: AttributeType<string> = {
  holds: (value): value is string => isText(value) && isDecimal(split(value)[0]) && !value.endsWith(' '),
  parse: (typed) => {
    const value = read(typed)
    return value === null ? fail(problem('attribute-quantity', { value: typed })) : ok(value)
  },
  format: (value) => {
    const [number, unit] = split(value)
    return unit ? `${formatDecimal(number)} ${unit}` : formatDecimal(number)
  },
  default: null,
  /** By unit, then by number: different units are not converted here. */
  compare: (a, b) => {
    const [own, other] = [split(a), split(b)]
    if (own[1] !== other[1]) return own[1] < other[1] ? -1 : 1
    return compareDecimals(own[0], other[0])
  },
  column: { suffixes: ['', 'unit'], cells: split },
}

/** The number of a quantity in its normal form. */
export const numberOfAmount = (value: string): string => split(value)[0]
