/** Runs jobs one after the other, in the order they were given; one that rejects does not stop the next. */
export type Queue = <T>(job: () => Promise<T>) => Promise<T>

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const run = last.then(job, job)
    last = run.catch(() => {})
    return run
  }
}
