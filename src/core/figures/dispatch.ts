import type { Recogniser } from '#core/figures/recogniser'

/** For every code unit the recognisers that may begin at it. */
export interface Dispatch {
  /** Index into `lists` by code unit; 0 where nothing begins. */
  readonly classes: Uint8Array
  readonly lists: readonly (readonly Recogniser[])[]
}

/** Characters that the same recognisers begin at share one class, so that a single table look-up passes over all the rest. */
export function makeDispatch(recognisers: readonly Recogniser[]): Dispatch {
  const classes = new Uint8Array(0x10000)
  const lists: (readonly Recogniser[])[] = [[]]
  const classOf = new Map<string, number>()
  for (const char of new Set(recognisers.flatMap(({ starts }) => [...starts]))) {
    const asked = recognisers.filter(({ starts }) => starts.includes(char))
    const key = asked.map(({ id }) => id).join(' ')
    const known = classOf.get(key) ?? lists.push(asked) - 1
    classOf.set(key, known)
    classes[char.charCodeAt(0)] = known
  }
  return { classes, lists }
}
