/**
 * The outcomes in the order of `files`, though they come as they are ready: an early one waits for those before it. When some never come
 * (the import was cancelled), those that waited follow at the end.
 */
export async function* inGivenOrder<File, Outcome extends { readonly file: File }>(
  files: readonly File[],
  outcomes: AsyncIterable<Outcome>,
): AsyncGenerator<Outcome> {
  const waiting = new Map<File, Outcome>()
  let next = 0
  for await (const outcome of outcomes) {
    waiting.set(outcome.file, outcome)
    for (let due = dueOf(files, next, waiting); due; due = dueOf(files, next, waiting)) {
      waiting.delete(due.file)
      next++
      yield due
    }
  }
  yield* waiting.values()
}

function dueOf<File, Outcome>(files: readonly File[], next: number, waiting: ReadonlyMap<File, Outcome>): Outcome | undefined {
  const file = files[next]
  return file === undefined ? undefined : waiting.get(file)
}
