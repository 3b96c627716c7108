import { Dexie } from 'dexie'

/**
 * Runs jobs one after the other, in the order they were given; one that rejects does not stop the next. A job is never part of a
 * transaction that happened to be current where it was asked for.
 */
export type Queue = <T>(job: () => Promise<T>) => Promise<T>

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(job: () => Promise<T>) => {
    const start = () => Dexie.ignoreTransaction(job)
    const run = last.then(start, start)
    last = run.catch(() => {})
    return run
  }
}
