import { Dexie, type ObservabilitySet } from 'dexie'

/**
 * Calls `listener` after every transaction, in this window or another, that wrote to the store. Dexie carries the news between windows.
 * @returns the unsubscriber
 */
export function onMutation(database: Dexie, store: string, listener: () => void): () => void {
  const part = `idb://${database.name}/${store}/`
  const heard = (parts: ObservabilitySet) => {
    if (part in parts) Dexie.ignoreTransaction(listener)
  }
  Dexie.on.storagemutated.subscribe(heard)
  return () => Dexie.on.storagemutated.unsubscribe(heard)
}
