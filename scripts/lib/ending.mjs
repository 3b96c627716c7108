// @ts-check

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
const MILLISECONDS_BETWEEN_LOOKS = 500

/**
 * Calls `quit` when this program is asked to end. When npm started it and is ended itself, npm ends only the shell between the two, so the
 * parent is watched as well; else this program would live on unseen.
 * @param {() => void} quit
 */
export function whenAskedToEnd(quit) {
  for (const signal of SIGNALS) process.on(signal, quit)
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) quit()
  }, MILLISECONDS_BETWEEN_LOOKS).unref()
}
