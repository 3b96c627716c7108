import { createJournals } from '#core/journal/create-journals'
import { sha256OfBytes } from '#core/util/sha256'
import type { JournalAnswer, JournalRequest } from './journal-message'
import { createOpfsFiles } from './opfs-files'

const journals = createJournals({ files: createOpfsFiles(navigator.storage), hash: sha256OfBytes, now: Date.now })

const tell = (answer: JournalAnswer): void => postMessage(answer)

/** One window at a time: a file that is being written can be opened by nobody else. */
const alone = (name: JournalRequest['name'], args: readonly unknown[]): Promise<unknown> =>
  navigator.locks.request('zhupi-journals', () => (journals[name] as (...given: readonly unknown[]) => Promise<unknown>)(...args))

addEventListener('message', ({ data: { call, name, args } }: MessageEvent<JournalRequest>) => {
  alone(name, args).then(
    (value) => tell({ call, value }),
    (error: unknown) => tell({ call, error: String(error) }),
  )
})
