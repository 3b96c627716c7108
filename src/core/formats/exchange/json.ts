/** The value, or `undefined` for what is not JSON. */
export function parsedJson(text: string | null): unknown {
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

export const objectsIn = (value: unknown): readonly JsonObject[] => listOf(value).filter(isObject)

/** JSON-LD and its like: one thing, or a list of them, or nothing. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export const stringOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Ids are numbers in one tool and strings in the next. */
export const nameOf = (value: unknown): string => (typeof value === 'number' ? String(value) : stringOf(value))

export const offsetOf = (value: unknown): number | null => (typeof value === 'number' && Number.isInteger(value) ? value : null)

/** A moment of ISO 8601 in UTC with milliseconds; `null` for anything else. */
export function timeOf(value: unknown): string | null {
  const moment = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(moment) ? null : new Date(moment).toISOString()
}
