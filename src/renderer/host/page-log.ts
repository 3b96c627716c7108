import type { HostApi, LogEntry } from '#contract/host'

/** Lines that are kept. */
const LINES = 200

/** A browser page has no files for a log: it remembers the last events for as long as it is open. */
export function createPageLog(): Pick<HostApi, 'log' | 'diagnostics'> {
  let lines: readonly string[] = []
  const add = (entry: LogEntry) => {
    lines = [...lines, JSON.stringify({ at: new Date().toISOString(), ...entry })].slice(-LINES)
  }
  return {
    log: add,
    diagnostics: async () => {
      const { quota, usage } = await navigator.storage.estimate()
      const head = ['zhupi, browser edition', navigator.userAgent, `storage ${usage ?? 0} of ${quota ?? 0} bytes`]
      return [...head, ...lines, ''].join('\n')
    },
  }
}
