/** A list as the keyboard sees it: rows from 0, of which only options can be reached (headings cannot). */
export interface Walkable {
  readonly length: number
  isOption(index: number): boolean
}

/** The first option from `index` in direction `step`, or `null` when there is none. */
export function nextOption(list: Walkable, index: number, step: 1 | -1): number | null {
  for (let i = index; i >= 0 && i < list.length; i += step) if (list.isOption(i)) return i
  return null
}

/** Where a key leads from the option `active`; `null` for keys that do not move. `page` is the number of rows on screen. */
export function moveByKey(list: Walkable, active: number, key: string, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return nextOption(list, active + 1, 1) ?? active
    case 'ArrowUp':
      return nextOption(list, active - 1, -1) ?? active
    case 'Home':
      return nextOption(list, 0, 1) ?? active
    case 'End':
      return nextOption(list, list.length - 1, -1) ?? active
    case 'PageDown':
      return nextOption(list, Math.min(active + page, list.length - 1), 1) ?? nextOption(list, list.length - 1, -1) ?? active
    case 'PageUp':
      return nextOption(list, Math.max(active - page, 0), -1) ?? nextOption(list, 0, 1) ?? active
    default:
      return null
  }
}

/** The next option after `active` whose text starts with `typed`, round the end; a longer `typed` may stay where it is. */
export function typeAhead(list: Walkable, active: number, typed: string, textOf: (index: number) => string): number | null {
  const wanted = typed.toLocaleLowerCase()
  const first = typed.length > 1 ? active : active + 1
  for (let step = 0; step < list.length; step++) {
    const index = (Math.max(first, 0) + step) % list.length
    if (list.isOption(index) && textOf(index).toLocaleLowerCase().startsWith(wanted)) return index
  }
  return null
}
