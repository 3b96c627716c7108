/** Names that an object does not keep in the order they were set in: array indices come first, and `__proto__` is not a name to it. */
const isExotic = (name: string): boolean => (name >= '0' && name < ':') || name === '__proto__'

/** In the order of UTF-16 code units. By insertion: the lists are short and often nearly in order. */
function sortNames(names: string[]): readonly string[] {
  for (let i = 1; i < names.length; i++) {
    const name = names[i] ?? ''
    let at = i
    for (; at > 0 && (names[at - 1] ?? '') > name; at--) names[at] = names[at - 1] ?? ''
    names[at] = name
  }
  return names
}

/** A copy whose objects have their members in order, to be written by the engine at once; `null` when one of them has an exotic name. */
function sortedCopy(value: object): object | null {
  const isList = Array.isArray(value)
  const copy: Record<string, unknown> | unknown[] = isList ? new Array(value.length) : {}
  for (const name of isList ? value.keys() : sortNames(Object.keys(value))) {
    if (typeof name === 'string' && isExotic(name)) return null
    const member: unknown = value[name as never]
    const copied = typeof member === 'object' && member !== null ? sortedCopy(member) : member
    if (copied === null && member !== null) return null
    copy[name as never] = copied as never
  }
  return copy
}

/** Member by member: for every name, but slower. */
function write(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`
  const names = sortNames(Object.keys(value)).filter((name) => value[name as never] !== undefined)
  return `{${names.map((name) => `${JSON.stringify(name)}:${write(value[name as never])}`).join(',')}}`
}

/** JSON with sorted keys and no white space: equal values give equal bytes (the part of RFC 8785 that our values need). */
export function canonicalJson(value: unknown): string {
  const sorted = typeof value === 'object' && value !== null ? sortedCopy(value) : null
  return sorted ? JSON.stringify(sorted) : write(value)
}
