/** A list of rules, and the lists that go on from it. There are a few hundred of them, and thousands of figures. */
interface Known {
  readonly list: readonly string[]
  readonly longer: Map<string, Known>
}

const NONE: Known = { list: [], longer: new Map() }

function plus({ list, longer }: Known, rule: string): Known {
  const known = longer.get(rule)
  if (known) return known
  const added: Known = { list: [...list, rule], longer: new Map() }
  longer.set(rule, added)
  return added
}

/** One list for all figures that the same rules made, so that a figure costs less memory. */
export const sharedRules = (rules: readonly string[]): readonly string[] => rules.reduce(plus, NONE).list
