import type { ReprintRequest, ReprintsFound } from './reprint-port'
import { followReprints } from './reprint-table'

const tell = (found: ReprintsFound): void => postMessage(found)

/** One project's articles, compared away from the window's thread. */
addEventListener('message', ({ data }: MessageEvent<ReprintRequest>) => {
  followReprints(data.key, { indexedDB, IDBKeyRange }, tell)
})
