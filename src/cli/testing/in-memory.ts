import { readFileSync } from 'node:fs'
import type { Language } from '#core/model/language'
import { run } from '../run'
import { OutputRefused } from '../terminal'

/** Few and odd, so that chunks end inside lines and inside characters. */
const CHUNK_BYTES = 7

interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly language?: Language
  /** Why standard output takes nothing (the system's short name), if so. */
  readonly refused?: string
}

/** Runs a command on files in memory; a path that is not among them is read from disk. */
export async function zhupi(args: readonly string[], { files = {}, language = 'en', refused }: World = {}) {
  const printed: string[] = []
  const complained: string[] = []
  const written = new Map<string, Uint8Array>()
  let drawn = 0
  const bytesOf = (path: string): Uint8Array => {
    const inMemory = files[path]
    if (inMemory === undefined) return new Uint8Array(readFileSync(path))
    return typeof inMemory === 'string' ? new TextEncoder().encode(inMemory) : inMemory
  }
  const code = await run(args, {
    language,
    version: '1.2.3',
    now: () => Date.UTC(2026, 10, 23),
    randomBytes: (count) => new Uint8Array(count).fill(++drawn),
    read: async (path) => bytesOf(path),
    chunks: async function* (path) {
      const bytes = bytesOf(path)
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES)
    },
    write: async (path, chunks, replace) => {
      if (path.startsWith('/readonly')) throw Object.assign(new Error('no'), { code: 'EROFS' })
      if (!replace && files[path] !== undefined) throw Object.assign(new Error('there'), { code: 'EEXIST' })
      written.set(path, new Uint8Array(Buffer.concat([...chunks])))
    },
    emit: async (text) => {
      if (refused !== undefined) throw new OutputRefused(refused)
      printed.push(...text.split('\n').slice(0, -1))
    },
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  })
  return { code, printed, complained, written }
}
