/** Powers of ten of the Chinese scale words a number may end in; the longer word first. */
const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
]
const GROUPED = /^\d{1,3}(?:,\d{3})+$/
const NUMBER = /^([+-]?)([\d,]*)(?:\.(\d*))?$/

const NORMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** Whether `text` is a decimal as this application writes them: digits, a point, a minus; no leading zeros, no separators. */
export const isDecimal = (text: string): boolean => NORMAL.test(text)

/** Full-width forms as their ASCII counterparts, every minus as `-`, no spaces. */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/−/g, '-')
    .replace(/[\s\u00a0\u2009\u202f]/g, '')

/** The scale word at the end of `text`, or the empty string. */
export const scaleOf = (text: string): string => SCALES.find(([word]) => text.endsWith(word))?.[0] ?? ''

/** `whole.fraction` × 10^power as a normalised decimal. */
function assemble(sign: string, whole: string, fraction: string, power: number): string {
  const shifted = fraction.padEnd(power, '0')
  const digits = (whole + shifted.slice(0, power)).replace(/^0+(?=\d)/, '') || '0'
  const rest = shifted.slice(power)
  const number = rest ? `${digits}.${rest}` : digits
  return sign === '-' && /[1-9]/.test(number) ? `-${number}` : number
}

/**
 * Reads a number as people write it: full-width digits, thousands separators, a sign, and 百 千 万 亿 万亿 at its end, which shift the decimal
 * point exactly. Zeros written at the end of the fraction stay. `null` when it is not a number.
 */
export function readDecimal(text: string): string | null {
  const plain = toHalfWidth(text)
  const scale = scaleOf(plain)
  const power = SCALES.find(([word]) => word === scale)?.[1] ?? 0
  const match = NUMBER.exec(plain.slice(0, plain.length - scale.length))
  if (!match) return null
  const [, sign = '', whole = '', fraction = ''] = match
  if (whole + fraction === '' || (whole.includes(',') && !GROUPED.test(whole))) return null
  return assemble(sign, whole.replaceAll(',', '') || '0', fraction, power)
}

interface Parts {
  readonly negative: boolean
  readonly whole: string
  readonly fraction: string
}

function partsOf(decimal: string): Parts {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.')
  return { negative: decimal.startsWith('-'), whole, fraction }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function compareMagnitude(a: Parts, b: Parts): number {
  const width = Math.max(a.fraction.length, b.fraction.length)
  const byWhole = a.whole.length - b.whole.length || compareText(a.whole, b.whole)
  return byWhole || compareText(a.fraction.padEnd(width, '0'), b.fraction.padEnd(width, '0'))
}

/** By value, exactly: `1.0` and `1` are equal. Both normalised. */
export function compareDecimals(a: string, b: string): number {
  const [x, y] = [partsOf(a), partsOf(b)]
  if (x.negative !== y.negative) return x.negative ? -1 : 1
  return x.negative ? compareMagnitude(y, x) : compareMagnitude(x, y)
}

/** With a comma every three digits and U+2212 for minus: `−12,000.5`. */
export function formatDecimal(decimal: string): string {
  const { negative, whole, fraction } = partsOf(decimal)
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return (negative ? '−' : '') + grouped + (fraction ? `.${fraction}` : '')
}

/** `decimal` + 1 for a decimal that is not negative. */
export function addOne(decimal: string): string {
  const { whole, fraction } = partsOf(decimal)
  const sum = String(BigInt(whole) + 1n)
  return fraction ? `${sum}.${fraction}` : sum
}
