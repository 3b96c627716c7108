import { parseArgs } from 'node:util'
import { type ExitCode, type Terminal, WRONG_USAGE } from './terminal'
import { say } from './words'

interface Arguments {
  readonly values: Readonly<Record<string, string | undefined>>
  /** The options without a value that were given. */
  readonly flags: ReadonlySet<string>
  readonly files: readonly string[]
}

type Described = Record<string, { short?: string; type: 'string' | 'boolean' }>

/**
 * The options (each takes a value), flags (none does) and file names of a command, or the reason why they cannot be told apart.
 */
export function readArguments(
  args: readonly string[],
  options: Readonly<Record<string, { short?: string }>>,
  flags: readonly string[] = [],
): Arguments | string {
  const described: Described = Object.fromEntries(Object.entries(options).map(([name, rest]) => [name, { ...rest, type: 'string' }]))
  for (const name of flags) described[name] = { type: 'boolean' }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: described, allowPositionals: true })
    const given = Object.entries(values)
    return {
      values: Object.fromEntries(given.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
      flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
      files: positionals,
    }
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
