import { MAX_FILE_BYTES } from '#core/formats/import/import-file'
import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'
import workerUrl from './parse.worker.ts?worker&url'
import { ParseLane } from './parse-lane'
import type { ParsedFile } from './parse-message'
import { startWorker } from './worker-script'

/** What is needed of a file to parse it; `InputFile` of the host is one. */
export interface FileToParse {
  readonly name: string
  readonly path: string
  /** Bytes. */
  readonly size: number
  read(): Promise<Uint8Array>
}

/** What became of one file. `problem.params.file` is its path. */
export type ParseOutcome<F extends FileToParse = FileToParse> =
  | ({ readonly file: F; readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } & ParsedFile)
  | { readonly file: F; readonly ok: false; readonly problem: Problem }

export interface ParseOptions {
  /** After each file: how many are done, of how many, and which it was. */
  readonly onProgress: (done: number, total: number, name: string) => void
  /** Once aborted, no further file is read, those in work are given up, and the iteration ends. */
  readonly signal: AbortSignal
  /** Longest that reading and parsing one file may take, in milliseconds. */
  readonly wallClockMs?: number
  /** Files in work at once; also how many files' bytes are in memory here. */
  readonly lanes?: number
  readonly spawn?: () => Worker
}

const WALL_CLOCK_MS = 30_000
const LANES = 2

const spawnParser = () => startWorker(workerUrl)

/** The bytes in a buffer of their own, which can be handed to a worker. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength ? new Uint8Array(buffer) : new Uint8Array(bytes)
}

async function readFile(file: FileToParse): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (file.size > MAX_FILE_BYTES) return fail(problem('file-too-large', { file: file.path, limit: MAX_FILE_BYTES / 1024 / 1024 }))
  try {
    return ok(ownBytes(await file.read()))
  } catch (error) {
    return fail(problem('unreadable-file', { file: file.path, reason: error instanceof Error ? error.message : String(error) }))
  }
}

async function parseOne<F extends FileToParse>(
  file: F,
  lane: ParseLane,
  wallClockMs: number,
  signal: AbortSignal,
): Promise<ParseOutcome<F>> {
  const read = await readFile(file)
  if (!read.ok) return { file, ok: false, problem: read.problem }
  const answered = await lane.parse({ name: file.path, bytes: read.value }, wallClockMs, signal)
  if (!answered.ok) return { file, ok: false, problem: answered.problem }
  const { result, bytes } = answered.value
  return result.ok ? { file, ok: true, bytes, ...result.value } : { file, ok: false, problem: result.problem }
}

/** Resolves with `null` when `signal` is aborted. */
function aborted(signal: AbortSignal): Promise<null> {
  if (signal.aborted) return Promise.resolve(null)
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }))
}

/**
 * Parses files in workers, each outcome as soon as it is there (so not in the order of `files`). Reads a file only when a lane is free
 * and the caller has taken an earlier outcome. Never rejects for what a file holds; leaving the loop early stops the workers.
 */
export async function* parseFiles<F extends FileToParse>(
  files: readonly F[],
  options: ParseOptions,
): AsyncGenerator<ParseOutcome<F>, void, void> {
  const { onProgress, signal, wallClockMs = WALL_CLOCK_MS, lanes = LANES, spawn = spawnParser } = options
  const idle = Array.from({ length: Math.min(lanes, files.length) }, () => new ParseLane(spawn))
  const all = [...idle]
  const running = new Map<ParseLane, Promise<{ readonly lane: ParseLane; readonly outcome: ParseOutcome<F> }>>()
  const stopped = aborted(signal)
  const queue = files[Symbol.iterator]()
  let done = 0
  try {
    while (!signal.aborted) {
      for (let lane = idle.pop(); lane; lane = idle.pop()) {
        const next = queue.next()
        if (next.done) break
        const on = lane
        running.set(
          on,
          parseOne(next.value, on, wallClockMs, signal).then((outcome) => ({ lane: on, outcome })),
        )
      }
      const finished = running.size > 0 ? await Promise.race([stopped, ...running.values()]) : null
      if (!finished || signal.aborted) return
      running.delete(finished.lane)
      idle.push(finished.lane)
      onProgress(++done, files.length, finished.outcome.file.name)
      yield finished.outcome
    }
  } finally {
    for (const lane of all) lane.close()
  }
}
