import type { Journals } from '#core/journal/journals'
import workerUrl from './journal.worker.ts?worker&url'
import type { JournalAnswer, JournalRequest } from './journal-message'
import { startWorker } from './worker-script'

/** The journals of the browser edition, in the origin private file system; `null` where the browser has none. */
export function startOpfsJournals(): Journals | null {
  if (!('storage' in navigator) || !('getDirectory' in navigator.storage) || !('locks' in navigator)) return null
  const worker = startWorker(workerUrl)
  const waiting = new Map<number, { readonly resolve: (value: never) => void; readonly reject: (reason: Error) => void }>()
  let calls = 0
  worker.onmessage = ({ data }: MessageEvent<JournalAnswer>) => {
    const caller = waiting.get(data.call)
    waiting.delete(data.call)
    if ('error' in data) caller?.reject(new Error(data.error))
    else caller?.resolve(data.value as never)
  }
  const ask =
    <Name extends keyof Journals>(name: Name) =>
    (...args: Parameters<Journals[Name]>): ReturnType<Journals[Name]> => {
      const call = calls++
      const request = { call, name, args } as JournalRequest
      return new Promise((resolve, reject) => {
        waiting.set(call, { resolve, reject })
        worker.postMessage(request)
      }) as ReturnType<Journals[Name]>
    }
  return {
    keys: ask('keys'),
    state: ask('state'),
    append: ask('append'),
    keepSnapshot: ask('keepSnapshot'),
    keepOld: ask('keepOld'),
    snapshot: ask('snapshot'),
    damagedSnapshot: ask('damagedSnapshot'),
    records: ask('records'),
    replace: ask('replace'),
    remove: ask('remove'),
  }
}
