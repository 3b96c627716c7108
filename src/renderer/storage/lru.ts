/** Keeps the values used last, up to a limit; what `pinned` says stays is not counted out. */
export interface Lru<K, V> {
  get(key: K): V | undefined
  has(key: K): boolean
  set(key: K, value: V): void
  delete(key: K): void
  /** Drops the least recently used beyond the limit. */
  trim(): void
}

export function createLru<K, V>(limit: number, pinned: (key: K) => boolean = () => false): Lru<K, V> {
  const values = new Map<K, V>()
  return {
    get(key) {
      const value = values.get(key)
      if (value !== undefined) {
        values.delete(key)
        values.set(key, value)
      }
      return value
    },
    has: (key) => values.has(key),
    set(key, value) {
      values.delete(key)
      values.set(key, value)
    },
    delete: (key) => values.delete(key),
    trim() {
      for (const key of [...values.keys()]) {
        if (values.size <= limit) return
        if (!pinned(key)) values.delete(key)
      }
    },
  }
}
