import { Dexie } from 'dexie'
import { timed } from './sample'

/** The layout we are measured against: one row an annotation, found by its article. */
export async function openRows(name) {
  const db = new Dexie(`rows-${name}`, { chromeTransactionDurability: 'strict' })
  db.version(1).stores({ annotations: 'id, article, code' })
  await db.open()
  return {
    bulk: (annotations) => timed(() => db.annotations.bulkAdd(annotations)),
    put: (annotation) => timed(() => db.annotations.put(annotation)),
    open: (article) => timed(() => db.annotations.where('article').equals(article).toArray()),
    drop: () => db.delete(),
  }
}

const request = (made) =>
  new Promise((resolve, reject) => {
    made.onsuccess = () => resolve(made.result)
    made.onerror = () => reject(made.error)
  })

/** IndexedDB itself: one strict put in one store with one index. */
export async function openRaw(name) {
  const opening = indexedDB.open(`raw-${name}`, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('annotations', { keyPath: 'id' }).createIndex('article', 'article')
  const db = await request(opening)
  return {
    put: (annotation) =>
      timed(
        () =>
          new Promise((resolve, reject) => {
            const transaction = db.transaction('annotations', 'readwrite', { durability: 'strict' })
            transaction.oncomplete = resolve
            transaction.onabort = () => reject(transaction.error)
            transaction.objectStore('annotations').put(annotation)
          }),
      ),
    drop: async () => {
      db.close()
      await request(indexedDB.deleteDatabase(`raw-${name}`))
    },
  }
}
