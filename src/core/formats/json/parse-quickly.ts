const QUOTE = 0x22
const COLON = 0x3a
const BACKSLASH = 0x5c

const opens = (unit: number): boolean => unit === 0x7b || unit === 0x5b
const closes = (unit: number): boolean => unit === 0x7d || unit === 0x5d

/** Where the string that begins at `at` ends: at its quote, or at the end of the text. */
function stringEnd(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let from = end
    while (text.charCodeAt(from - 1) === BACKSLASH) from--
    if ((end - from) % 2 === 0) return end
  }
  return text.length
}

/** Colons and levels outside strings: if the text is JSON, how many members its objects have and how deep it goes. */
function survey(text: string): { readonly members: number; readonly depth: number } {
  let [members, level, depth] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) at = stringEnd(text, at)
    else if (unit === COLON) members++
    else if (opens(unit)) depth = Math.max(depth, ++level)
    else if (closes(unit)) level--
  }
  return { members, depth }
}

/** The members of all objects in `value`; NaN where there is a number beyond the range of a double or a member `__proto__`. */
function countMembers(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  if (Array.isArray(value)) {
    for (const item of value) count += countMembers(item)
    return count
  }
  for (const name of Object.keys(value)) count += name === '__proto__' ? Number.NaN : 1 + countMembers(value[name as never])
  return count
}

/** The value of a text in which nothing is wrong, by the engine's own parser; `null` when something is, or may be. It does not say what. */
export function parseQuickly(text: string, maxDepth: number): { readonly value: unknown } | null {
  const { members, depth } = survey(text)
  if (depth > maxDepth) return null
  try {
    const value: unknown = JSON.parse(text)
    // A name given twice leaves one member less.
    return countMembers(value) === members ? { value } : null
  } catch {
    return null
  }
}
