import type * as NodeFs from 'node:fs/promises'
import { join } from 'node:path'
import type { LogEntry } from '#contract/host'

/** Bytes after which a new file is begun. */
const FILE_BYTES = 512 * 1024

/** Files that are kept, the current one among them. */
const FILES = 3

/** Lines that the diagnostics show. */
const SHOWN = 200

export interface LogParts {
  readonly fs: Pick<typeof NodeFs, 'appendFile' | 'mkdir' | 'readFile' | 'rename' | 'stat'>
  readonly folder: () => string
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number
}

export interface Log {
  /** Never fails: what cannot be written is let go. */
  add(entry: LogEntry): Promise<void>
  /** The newest lines, oldest first. */
  newest(): Promise<readonly string[]>
}

const nameOf = (i: number): string => (i === 0 ? 'zhupi.log' : `zhupi.${i}.log`)

/** The log of the main process: events as JSON lines in files that rotate. An entry has codes and counts only; no text of articles fits in. */
export function createLog({ fs, folder, now }: LogParts): Log {
  const path = (i: number) => join(folder(), nameOf(i))
  let last: Promise<unknown> = Promise.resolve()

  async function rotate(): Promise<void> {
    const size = await fs.stat(path(0)).then(
      (stats) => stats.size,
      () => 0,
    )
    if (size < FILE_BYTES) return
    for (let i = FILES - 1; i > 0; i--) await fs.rename(path(i - 1), path(i)).catch(() => {})
  }

  async function write(line: string): Promise<void> {
    await fs.mkdir(folder(), { recursive: true })
    await rotate()
    await fs.appendFile(path(0), `${line}\n`)
  }

  const linesOf = async (i: number): Promise<string[]> => {
    const text = await fs.readFile(path(i), 'utf8').catch(() => '')
    return text.split('\n').filter((line) => line !== '')
  }

  return {
    add: (entry) => {
      const line = JSON.stringify({ at: new Date(now()).toISOString(), ...entry })
      const written = last.then(() => write(line)).catch(() => {})
      last = written
      return written
    },
    newest: async () => {
      await last
      const current = await linesOf(0)
      const lines = current.length < SHOWN ? [...(await linesOf(1)), ...current] : current
      return lines.slice(-SHOWN)
    },
  }
}
