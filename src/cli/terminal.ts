import type { Language } from '#core/model/language'

/** What a command may use of the machine it runs on. */
export interface Terminal {
  readonly language: Language
  readonly version: string
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number
  readonly randomBytes: (count: number) => Uint8Array
  /** `-` is standard input. Rejects with the system's error. */
  readonly read: (path: string) => Promise<Uint8Array>
  /** Whole or not at all, in a folder that is made when it is missing; `-` is standard output. Rejects with the system's error: with EEXIST
   * where there is a file and `replace` is not asked for. */
  readonly write: (path: string, chunks: Iterable<Uint8Array>, replace: boolean) => Promise<void>
  /** The bytes as they come, for files of any length; `-` is standard input. Iterating throws the system's error. */
  readonly chunks: (path: string) => AsyncIterable<Uint8Array>
  /** A piece of the result, to standard output. Resolves when there is room for more; rejects with `OutputRefused`. */
  readonly emit: (text: string) => Promise<void>
  /** One line of the result, to standard output. */
  readonly print: (line: string) => void
  /** One line about the run itself, to standard error. */
  readonly complain: (line: string) => void
}

/** Standard output takes nothing more. */
export class OutputRefused extends Error {
  /** The system's short name of the reason, `ENOSPC`. */
  readonly reason: string

  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }

  /** Whoever was reading has had enough, as `head` does: no mistake. */
  get nobodyReads(): boolean {
    return this.reason === 'EPIPE'
  }
}

export const DONE = 0
export const WRONG_INPUT = 1
export const WRONG_USAGE = 2
export type ExitCode = typeof DONE | typeof WRONG_INPUT | typeof WRONG_USAGE

export const STANDARD_STREAM = '-'

/** One subcommand. `args` are the words after its name. */
export interface Command {
  readonly name: string
  /** Its own page of `--help`; without one it is in that of all commands. */
  readonly help?: 'help-convert'
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>
}
