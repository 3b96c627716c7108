import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { OutputFile } from '#core/formats/export/exporter'
import { utf8Encode } from '#core/text/utf8'

const bytesOf = (chunk: string | Uint8Array): Uint8Array => (typeof chunk === 'string' ? utf8Encode(chunk) : chunk)

/** The chunks as they come; `done` is told the SHA-256 of them all after the last. */
function* hashed(chunks: OutputFile['chunks'], done: (hash: string) => void): Generator<string | Uint8Array> {
  const hash = sha256.create()
  for (const chunk of chunks) {
    hash.update(bytesOf(chunk))
    yield chunk
  }
  done(bytesToHex(hash.digest()))
}

function hashOf({ chunks }: OutputFile): string {
  let found = ''
  for (const _chunk of hashed(chunks, (hash) => {
    found = hash
  }));
  return found
}

/**
 * `files`, and after them `SHA256SUMS` as `sha256sum -c` reads it. The chunks of `files` must be read before those of it, as whoever packs
 * them does.
 * @param later files that whoever packs adds: listed here, not written
 */
export function* withChecksums(files: Iterable<OutputFile>, later: readonly OutputFile[]): Generator<OutputFile> {
  const sums: string[] = []
  const note = (path: string, hash: string): void => {
    sums.push(`${hash}  ${path}\n`)
  }
  for (const { path, chunks } of files) yield { path, chunks: hashed(chunks, (hash) => note(path, hash)) }
  function* lines(): Generator<string> {
    for (const file of later) note(file.path, hashOf(file))
    yield* sums
  }
  yield { path: 'SHA256SUMS', chunks: lines() }
}
