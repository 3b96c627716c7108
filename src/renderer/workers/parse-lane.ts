import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'
import type { ParseAnswer, ParseRequest } from './parse-message'

function deferred<T>(): { readonly promise: Promise<T>; readonly settle: (value: T) => void } {
  let settle: (value: T) => void = () => {}
  const promise = new Promise<T>((resolve) => {
    settle = resolve
  })
  return { promise, settle }
}

/** One worker that parses one file after the other, and is replaced when it dies, hangs or is given up. */
export class ParseLane {
  private worker: Worker | null = null
  private readonly spawn: () => Worker

  constructor(spawn: () => Worker) {
    this.spawn = spawn
  }

  /** @param milliseconds until the file is given up */
  async parse(request: ParseRequest, milliseconds: number, signal: AbortSignal): Promise<Result<ParseAnswer>> {
    const answered = await this.ask(request, milliseconds, signal)
    if (!answered.ok) this.close()
    return answered
  }

  private ask(request: ParseRequest, milliseconds: number, signal: AbortSignal): Promise<Result<ParseAnswer>> {
    const file = request.name
    const { promise, settle } = deferred<Result<ParseAnswer>>()
    const refuse = (why: Problem) => settle(fail(why))
    const timer = setTimeout(() => refuse(problem('parse-timeout', { file, seconds: milliseconds / 1000 })), milliseconds)
    const cancel = () => refuse(problem('parse-failed', { file, reason: 'cancelled' }))
    signal.addEventListener('abort', cancel)
    try {
      this.worker ??= this.spawn()
      this.worker.onmessage = (event: MessageEvent<ParseAnswer>) => settle(ok(event.data))
      this.worker.onmessageerror = () => refuse(problem('parse-failed', { file, reason: 'messageerror' }))
      this.worker.onerror = (event) => refuse(problem('parse-failed', { file, reason: event.message }))
      this.worker.postMessage(request, [request.bytes.buffer])
    } catch (error) {
      refuse(problem('parse-failed', { file, reason: String(error) }))
    }
    return promise.finally(() => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
    })
  }

  close(): void {
    this.worker?.terminate()
    this.worker = null
  }
}
