/** The lists of rules met so far; there are a few hundred of them, and thousands of figures. */
const known = new Map<string, readonly string[]>()

/** One list for all figures that the same rules made, so that a figure costs less memory. */
export function sharedRules(rules: readonly string[]): readonly string[] {
  const key = rules.join(' ')
  const shared = known.get(key) ?? rules
  known.set(key, shared)
  return shared
}
