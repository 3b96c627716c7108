import { parseArgs } from 'node:util'
import { type ExitCode, type Terminal, WRONG_USAGE } from './terminal'
import { say } from './words'

interface Arguments {
  readonly values: Readonly<Record<string, string | undefined>>
  readonly files: readonly string[]
}

/** The options (each takes a value) and file names of a command, or the reason why they cannot be told apart. */
export function readArguments(args: readonly string[], options: Readonly<Record<string, { short?: string }>>): Arguments | string {
  const described = Object.fromEntries(Object.entries(options).map(([name, rest]) => [name, { ...rest, type: 'string' as const }]))
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: described, allowPositionals: true })
    return { values, files: positionals }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

export function refuseUsage({ complain, language }: Terminal, command: string, reason: string): ExitCode {
  complain(say(language, 'bad-usage', { command, reason }))
  return WRONG_USAGE
}

/** The system's short name for what went wrong (`ENOENT`), or its message. */
export const systemReason = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error)
