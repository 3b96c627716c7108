/** Where the arrow keys, Home, End and the page keys lead in a list of `count` items; `null` for any other key. */
export function listTarget(key: string, active: number, count: number, page: number): number | null {
  const clamp = (index: number) => Math.max(0, Math.min(count - 1, index))
  if (count === 0) return null
  switch (key) {
    case 'ArrowDown':
      return clamp(active + 1)
    case 'ArrowUp':
      return clamp(active < 0 ? 0 : active - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'PageDown':
      return clamp(active + page)
    case 'PageUp':
      return clamp(active - page)
    default:
      return null
  }
}

/** How many of `ascending` are at most `value`. */
export function countUpTo(ascending: readonly number[], value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}

const TYPE_AHEAD_MS = 700

export interface TypeAhead {
  /** The index to go to after `letter`, or -1. `text(index)` is what the letters are compared with. */
  find(letter: string, now: number, active: number, count: number, text: (index: number) => string): number
}

/** Letters typed within 0.7 s of each other make one prefix; the search starts at the active item and wraps. */
export function createTypeAhead(): TypeAhead {
  let typed = ''
  let last = Number.NEGATIVE_INFINITY
  return {
    find: (letter, now, active, count, text) => {
      typed = now - last > TYPE_AHEAD_MS ? letter : typed + letter
      last = now
      const prefix = typed.toLocaleLowerCase()
      const from = Math.max(0, typed.length === 1 ? active + 1 : active)
      for (let step = 0; step < count; step++) {
        const index = (from + step) % count
        if (text(index).toLocaleLowerCase().startsWith(prefix)) return index
      }
      return -1
    },
  }
}
