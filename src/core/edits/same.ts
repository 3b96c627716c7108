import { type Problem, problem } from '#core/model/problem'

/** Deep equality of JSON values; the order of an object's keys does not count. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length || Array.isArray(a) !== Array.isArray(b)) return false
  return keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key as never], b[key as never]))
}

/** A change names the value it replaces; when that is no longer there, somebody else changed it first. */
export const checkUnchanged = (current: unknown, before: unknown): Problem | null =>
  sameJson(current, before) ? null : problem('changed-elsewhere')
