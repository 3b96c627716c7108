import type { ExportProgress } from '../storage/export-as'
import { type TransferNews, type TransferOutcome, type TransferRequest, transferFailed } from '../storage/transfer'
import workerUrl from '../storage/transfer.worker.ts?worker&url'
import { startWorker } from '../workers/worker-script'

/** Makes and reads project files away from the window's thread. `null` when `signal` stopped it: then nothing was written. */
export type Transfer = (
  request: TransferRequest,
  signal: AbortSignal,
  onProgress?: (progress: ExportProgress) => void,
) => Promise<TransferOutcome | null>

/** A worker for one task. A project that is being stored is not given up any more. */
export const createTransfer =
  (spawn: () => Worker): Transfer =>
  (request, signal, onProgress) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve(null)
      const worker = spawn()
      const cancel = () => end(null)
      const end = (outcome: TransferOutcome | null) => {
        signal.removeEventListener('abort', cancel)
        worker.terminate()
        resolve(outcome)
      }
      signal.addEventListener('abort', cancel)
      worker.onmessage = ({ data }: MessageEvent<TransferNews>) => {
        if (data.kind === 'progress') onProgress?.(data.progress)
        else if (data.kind === 'storing') signal.removeEventListener('abort', cancel)
        else end(data)
      }
      worker.onmessageerror = () => end(transferFailed('messageerror'))
      worker.onerror = ({ message }) => end(transferFailed(message))
      worker.postMessage(request, 'bytes' in request ? [request.bytes.buffer] : [])
    })

export const transferInWorker: Transfer = createTransfer(() => startWorker(workerUrl))
