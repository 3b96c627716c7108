/** Heights of a column of items, px, with running sums in a binary indexed tree: change, sum and search are O(log n). */
export class Heights {
  readonly #heights: Float64Array
  readonly #tree: Float64Array

  constructor(heights: ArrayLike<number>) {
    this.#heights = Float64Array.from(heights)
    this.#tree = new Float64Array(heights.length + 1)
    for (let i = 1; i <= heights.length; i++) {
      this.#tree[i] = (this.#tree[i] ?? 0) + (this.#heights[i - 1] ?? 0)
      const parent = i + (i & -i)
      if (parent <= heights.length) this.#tree[parent] = (this.#tree[parent] ?? 0) + (this.#tree[i] ?? 0)
    }
  }

  get length(): number {
    return this.#heights.length
  }

  at(index: number): number {
    return this.#heights[index] ?? 0
  }

  set(index: number, height: number): void {
    const change = height - this.at(index)
    if (change === 0) return
    this.#heights[index] = height
    for (let i = index + 1; i < this.#tree.length; i += i & -i) this.#tree[i] = (this.#tree[i] ?? 0) + change
  }

  /** Top of item `index`: the sum of all before it. */
  top(index: number): number {
    let sum = 0
    for (let i = Math.min(index, this.length); i > 0; i -= i & -i) sum += this.#tree[i] ?? 0
    return sum
  }

  total(): number {
    return this.top(this.length)
  }

  /** The item at height `y`; the first or last one for a `y` outside. */
  find(y: number): number {
    let index = 0
    let rest = y
    for (let step = 2 ** Math.floor(Math.log2(Math.max(1, this.length))); step > 0; step >>= 1) {
      const next = index + step
      const sum = this.#tree[next]
      if (sum === undefined || next > this.length || sum > rest) continue
      index = next
      rest -= sum
    }
    return Math.min(index, Math.max(0, this.length - 1))
  }
}
