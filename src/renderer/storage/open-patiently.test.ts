import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { createWorld, must } from './testing/worlds'

/** A database whose first `faults` openings fail as Chromium does when its files cannot be had. */
function faulty(faults: number) {
  const factory = new IDBFactory()
  let left = 0
  const indexedDB = new Proxy(factory, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (name !== 'open') return typeof value === 'function' ? value.bind(target) : value
      return (...args: Parameters<IDBFactory['open']>) => {
        if (left-- > 0) throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')
        return target.open(...args)
      }
    },
  })
  return { idb: { indexedDB, IDBKeyRange }, fail: () => (left = faults) }
}

test('files that cannot be had for a moment are waited for; after four tries it is told, and nothing was changed', async () => {
  const { idb, fail } = faulty(2)
  const world = createWorld(idb)
  const shelf = await world.shelf()
  const key = must(await shelf.create('项目'))
  fail()
  must(await shelf.open(key)).close()
  const hopeless = faulty(99)
  hopeless.fail()
  expect((await createWorld(hopeless.idb).shelf()).problem).toMatchObject({
    code: 'storage-failed',
    params: { reason: expect.stringContaining('UnknownError') },
  })
})
