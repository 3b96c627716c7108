import type { Utf8Codec } from '#core/formats/json/utf8-codec'
import { defaultCodebook } from '#core/model/default-codebook'
import type { ExportProgress } from './export-as'
import { storageProblem } from './failure'
import { type TransferNews, type TransferRequest, transfer } from './transfer'

const utf8: Utf8Codec = {
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return null
    }
  },
}

/** New projects are not made here, so their codebook and coder do not matter. */
const shelf = {
  now: () => Date.now(),
  random: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
  codebook: defaultCodebook('en'),
  coderName: '',
  idb: { indexedDB, IDBKeyRange },
  journals: null,
}

const tell = (news: TransferNews): void => postMessage(news, { transfer: 'bytes' in news && news.bytes ? [news.bytes.buffer] : [] })

addEventListener('message', ({ data }: MessageEvent<TransferRequest>) => {
  const parts = {
    shelf,
    utf8,
    onStoring: () => tell({ kind: 'storing' }),
    onProgress: (progress: ExportProgress) => tell({ kind: 'progress', progress }),
  }
  transfer(data, parts)
    .catch((error: unknown) => ({ kind: 'refused', problems: [storageProblem(error)] }) as const)
    .then(tell)
})
