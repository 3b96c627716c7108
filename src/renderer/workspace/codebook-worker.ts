import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'
import workerUrl from '../storage/codebook.worker.ts?worker&url'
import type { CodebookQuestions, CodebookReply, CodebookRequest, QuestionName } from '../storage/codebook-port'
import type { LiveProject } from '../storage/project-port'
import { startWorker } from '../workers/worker-script'
import type { Session } from './session'

/** Asks what the codebook has to ask of all annotations of the open project. */
export type AskCodebook = <Name extends QuestionName>(
  name: Name,
  asked: CodebookQuestions[Name]['asked'],
) => Promise<Result<CodebookQuestions[Name]['answer']>>

const doors = new WeakMap<LiveProject, AskCodebook>()

/** A worker of its own, started when it is first asked and let go when the project is closed. */
export function askCodebook(session: Session, project: LiveProject): AskCodebook {
  const known = doors.get(project)
  if (known) return known
  const worker = startWorker(workerUrl)
  const made = followCodebookWorker(worker, project)
  doors.set(project, made)
  const stop = session.subscribe(() => {
    if (session.project() === project) return
    stop()
    doors.delete(project)
    worker.terminate()
  })
  return made
}

type Port = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'>

/** @param worker started, and asked nothing yet */
function followCodebookWorker(worker: Port, { key }: Pick<LiveProject, 'key'>): AskCodebook {
  const waiting = new Map<number, (reply: CodebookReply) => void>()
  let serial = 0
  const send = (request: CodebookRequest) => worker.postMessage(request)
  const failAll = (reason: Problem) => {
    for (const [own, answer] of [...waiting]) answer({ serial: own, ok: false, problem: reason })
  }
  worker.onmessage = ({ data }: MessageEvent<CodebookReply>) => waiting.get(data.serial)?.(data)
  worker.onerror = ({ message }) => failAll(problem('codebook-unread', { reason: message }))
  send({ kind: 'open', key })
  return (name, asked) =>
    new Promise((resolve) => {
      serial++
      const own = serial
      waiting.set(own, (reply) => {
        waiting.delete(own)
        resolve(reply.ok ? ok(reply.answer as never) : fail(reply.problem))
      })
      send({ kind: 'ask', serial: own, name, asked })
    })
}
