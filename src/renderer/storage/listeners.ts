export interface Listeners {
  readonly subscribe: (listener: () => void) => () => void
  readonly wake: () => void
}

export function createListeners(): Listeners {
  const listeners = new Set<() => void>()
  return {
    subscribe(listener) {
      const own = () => listener()
      listeners.add(own)
      return () => listeners.delete(own)
    },
    wake() {
      for (const listener of [...listeners]) listener()
    },
  }
}
