/** Finds the next large value in a fixed list of whole numbers. Built in O(n), each question O(log n). */
export interface MaxTree {
  /** The first index ≥ `from` whose value is greater than `bound`; the length of the list when there is none. */
  next(from: number, bound: number): number
}

const LEAST = -(2 ** 31)

/** An implicit binary tree: node `i` holds the maximum of nodes `2i` and `2i + 1`, and the values are its leaves. */
function buildNodes(values: ArrayLike<number>, leaves: number): Int32Array {
  const nodes = new Int32Array(2 * leaves).fill(LEAST)
  for (let i = 0; i < values.length; i++) nodes[leaves + i] = values[i] ?? LEAST
  for (let i = leaves - 1; i > 0; i--) nodes[i] = Math.max(nodes[2 * i] ?? LEAST, nodes[2 * i + 1] ?? LEAST)
  return nodes
}

export function createMaxTree(values: ArrayLike<number>): MaxTree {
  const length = values.length
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(length, 1)))
  const nodes = buildNodes(values, leaves)
  const above = (node: number, bound: number) => (nodes[node] ?? LEAST) > bound

  return {
    next(from, bound) {
      if (from >= length) return length
      let node = from + leaves
      while (!above(node, bound)) {
        while (node % 2 === 1) node = (node - 1) / 2
        if (node === 0) return length
        node++
      }
      while (node < leaves) {
        node *= 2
        if (!above(node, bound)) node++
      }
      return node - leaves
    },
  }
}
