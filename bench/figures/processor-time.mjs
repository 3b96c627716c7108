/**
 * Milliseconds of processor time that `job` takes, of this process and all its threads: waiting and other processes cost nothing. Collects the
 * garbage of earlier jobs before, where Node lets it (`--expose-gc`).
 */
export function processorTime(job) {
  globalThis.gc?.()
  const before = process.cpuUsage()
  job()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * Runs the sides in turn, `repeats` times each after one run unmeasured, and gives the milliseconds of processor time of every run.
 * @param {Record<string, () => unknown>} sides
 * @returns {Record<string, number[]>}
 */
export function inTurn(sides, repeats) {
  const times = Object.fromEntries(Object.keys(sides).map((name) => [name, []]))
  for (const side of Object.values(sides)) side()
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const [name, side] of Object.entries(sides)) times[name].push(processorTime(side))
  }
  return times
}
