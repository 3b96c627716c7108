/** Positions that pairs connect, each group in ascending order, the groups by their first; those without a pair are left out. */
export function connected(count: number, pairs: Iterable<readonly [number, number]>): readonly (readonly number[])[] {
  const parents = Int32Array.from({ length: count }, (_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parents[root] !== root) root = parents[root] ?? root
    parents[at] = root
    return root
  }
  for (const [a, b] of pairs) {
    const [left, right] = [rootOf(a), rootOf(b)]
    parents[Math.max(left, right)] = Math.min(left, right)
  }
  const groups = new Map<number, number[]>()
  for (let at = 0; at < count; at++) {
    const root = rootOf(at)
    const group = groups.get(root)
    if (group) group.push(at)
    else groups.set(root, [at])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}
