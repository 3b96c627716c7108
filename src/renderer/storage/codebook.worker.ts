import { problem } from '#core/model/problem'
import type { CodebookReply, CodebookRequest } from './codebook-port'
import { CodebookReader } from './codebook-reader'
import { storageProblem } from './failure'
import { openProjectDatabase } from './open-database'
import type { ProjectKey } from './project-port'

/** Reads annotations for the codebook, away from the window's thread. */
let reader: Promise<CodebookReader> | null = null

async function open(key: ProjectKey): Promise<CodebookReader> {
  const database = await openProjectDatabase(key, { indexedDB, IDBKeyRange })
  if (!database.ok) throw new Error(database.problem.code)
  database.value.on('versionchange', () => {
    database.value.close()
    return false
  })
  return new CodebookReader(database.value)
}

async function reply({ serial, name, asked }: Extract<CodebookRequest, { kind: 'ask' }>): Promise<CodebookReply> {
  if (!reader) return { serial, ok: false, problem: problem('project-not-there') }
  try {
    return { serial, ok: true, answer: await (await reader).ask(name, asked as never) }
  } catch (error) {
    return { serial, ok: false, problem: storageProblem(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<CodebookRequest>) => {
  if (data.kind === 'open') reader = open(data.key as ProjectKey)
  else void reply(data).then((answer) => postMessage(answer))
})
