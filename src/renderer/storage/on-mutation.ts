import { Dexie, type IntervalTree, type ObservabilitySet, RangeSet } from 'dexie'

/**
 * Calls `listener` after every transaction, in this window or another, that wrote to the store. Dexie carries the news between windows.
 * @param listener gets the greatest key written, if it is a number; otherwise infinity
 * @returns the unsubscriber
 */
export function onMutation(database: Dexie, store: string, listener: (newest: number) => void): () => void {
  const part = partOf(database, store)
  const heard = (parts: ObservabilitySet) => {
    const keys = parts[part]
    if (keys) Dexie.ignoreTransaction(() => listener(newestKey(keys)))
  }
  Dexie.on.storagemutated.subscribe(heard)
  return () => Dexie.on.storagemutated.unsubscribe(heard)
}

/** Tells the listeners in every window that `key` was written without Dexie. Not at once: whoever waits for the write goes first. */
export function announceSoon(database: Dexie, store: string, key: number): void {
  setTimeout(() => Dexie.on.storagemutated.fire({ [partOf(database, store)]: new RangeSet(key) }))
}

const partOf = (database: Dexie, store: string): string => `idb://${database.name}/${store}/`

function newestKey(keys: IntervalTree): number {
  let node = keys
  while ('r' in node && node.r) node = node.r
  return 'to' in node && typeof node.to === 'number' ? node.to : Number.POSITIVE_INFINITY
}
