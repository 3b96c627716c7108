/**
 * The rules of a figure, in the order they were applied. Equal lists are one object, so that thousands of figures share the few hundred
 * there are.
 */
export interface Rules {
  readonly ids: readonly string[]
  readonly longer: Map<string, Rules>
}

export const NO_RULES: Rules = { ids: [], longer: new Map() }

export function withRule({ ids, longer }: Rules, id: string): Rules {
  const known = longer.get(id)
  if (known) return known
  const added: Rules = { ids: [...ids, id], longer: new Map() }
  longer.set(id, added)
  return added
}

/** Ids that differ in their last part: `unit.count`, `unit.money`. Each is made once, since only then it is quickly looked up. */
export function ruleIds<T extends string>(prefix: string): (name: T) => string {
  const ids = new Map<T, string>()
  return (name) => {
    const id = ids.get(name) ?? `${prefix}.${name}`
    ids.set(name, id)
    return id
  }
}
