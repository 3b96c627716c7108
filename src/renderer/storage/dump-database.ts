import { base64Encode } from '#core/formats/json/base64'

/** What JSON has no words for, said in objects with one member. */
function plain(_name: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: base64Encode(value) }
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return { $numbers: [...(value as Int32Array)] }
  if (value instanceof Map) return { $map: [...value] }
  return value
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new DOMException('The database could not be read.', 'UnknownError'))
  })

/**
 * All rows of a database as JSON, whichever version wrote it: one line for its name and version, one for each store, one for each row.
 * Rejects when it cannot be read.
 */
export async function dumpDatabase(name: string, { indexedDB }: { readonly indexedDB: IDBFactory }): Promise<string> {
  const database = await settled(indexedDB.open(name))
  try {
    const stores = [...database.objectStoreNames]
    const lines = [JSON.stringify({ database: name, version: database.version })]
    if (stores.length === 0) return `${lines[0]}\n`
    const transaction = database.transaction(stores, 'readonly')
    for (const store of stores) {
      const rows = await settled(transaction.objectStore(store).getAll())
      lines.push(JSON.stringify({ store, keyPath: transaction.objectStore(store).keyPath, rows: rows.length }))
      for (const row of rows) lines.push(JSON.stringify(row, plain))
    }
    return `${lines.join('\n')}\n`
  } finally {
    database.close()
  }
}
