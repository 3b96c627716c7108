import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie'

/**
 * Calls `listener` after every transaction, in this window or another, that wrote to the store. Dexie carries the news between windows.
 * @param listener gets the greatest key written, if it is a number; otherwise infinity
 * @returns the unsubscriber
 */
export function onMutation(database: Dexie, store: string, listener: (newest: number) => void): () => void {
  const part = `idb://${database.name}/${store}/`
  const heard = (parts: ObservabilitySet) => {
    const keys = parts[part]
    if (keys) Dexie.ignoreTransaction(() => listener(newestKey(keys)))
  }
  Dexie.on.storagemutated.subscribe(heard)
  return () => Dexie.on.storagemutated.unsubscribe(heard)
}

function newestKey(keys: IntervalTree): number {
  let node = keys
  while ('r' in node && node.r) node = node.r
  return 'to' in node && typeof node.to === 'number' ? node.to : Number.POSITIVE_INFINITY
}
