import { type AttributeValue, Interval } from '#core/model/annotation'

/** What other tools hold in an attribute, as ours: numbers as decimals, lists joined, nothing as nothing. */
function heldIn(value: unknown): AttributeValue | null {
  if (typeof value === 'string') return value === '' ? null : value
  if (typeof value === 'number') return Number.isFinite(value) ? decimalOf(value) : null
  if (typeof value === 'boolean') return value
  if (Array.isArray(value))
    return (
      value
        .map(heldIn)
        .filter((each) => typeof each === 'string')
        .join('; ') || null
    )
  if (typeof value !== 'object' || value === null) return null
  const interval = Interval.safeParse(value)
  return interval.success ? interval.data : JSON.stringify(value)
}

/** Without an exponent. */
const decimalOf = (value: number): string => {
  const written = String(value)
  return /e/i.test(written) ? BigInt(Math.trunc(value)).toString() : written
}

export const valuesIn = (entries: Iterable<readonly [string, unknown]>): Record<string, AttributeValue> =>
  Object.fromEntries(
    [...entries].flatMap(([name, value]): [string, AttributeValue][] => {
      const held = heldIn(value)
      return held === null ? [] : [[name, held]]
    }),
  )
