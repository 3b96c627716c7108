import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'

/** A program of others that reads what is exported; `null` where this machine does not have it. */
export interface Program {
  readonly name: string
  readonly command: string | null
}

const starts = (command: string, args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** The first of `commands` that ends well when run with `probe`. */
function findProgram(name: string, commands: readonly string[], probe: readonly string[]): Program {
  return { name, command: commands.find((command) => starts(command, probe)) ?? null }
}

const PYTHONS = ['python3', '/usr/bin/python3', 'python']

export const pandas = findProgram('Python with pandas and openpyxl', PYTHONS, ['-c', 'import pandas, openpyxl'])
export const baseR = findProgram('R', ['Rscript'], ['-e', '1'])
export const readxl = findProgram('R with readxl', ['Rscript'], ['-e', 'library(readxl)'])
export const xmllint = findProgram('xmllint', ['xmllint'], ['--version'])
export const sha256sum = findProgram('sha256sum', ['sha256sum'], ['--version'])

/** What a skipped test says. */
export const reasonOf = ({ name, command }: Program): string => (command === null ? `skipped: no ${name} here` : `read by ${name}`)

/** @throws when the program fails: its words are the message */
export function run({ name, command }: Program, args: readonly string[], folder: string): string {
  if (command === null) throw new Error(`no ${name} here`)
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  if (status !== 0) throw new Error(`${name} ended with ${status}\n${stdout}\n${stderr}`)
  return stdout
}

/** A folder with `bytes` as the file `name`, gone after `use`. */
export function withFile<T>(name: string, bytes: Uint8Array, use: (folder: string) => T): T {
  return withFiles({ [name]: bytes }, use)
}

export const withArchive = <T>(bytes: Uint8Array, use: (folder: string) => T): T => withFiles(unzipSync(bytes), use)

function withFiles<T>(files: Readonly<Record<string, Uint8Array>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'zhupi-consumer-'))
  try {
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
