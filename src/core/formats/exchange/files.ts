import { unzipSync } from 'fflate'
import { plainUtf8, type Utf8Codec } from '#core/formats/json/utf8-codec'
import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'

/** The files of an import: of an archive its entries, else the one file. */
export interface ExchangeFiles {
  readonly paths: readonly string[]
  /** As it stands, a byte order mark included; `null` when it is not there or not UTF-8. */
  readonly text: (path: string) => string | null
  /** The same without byte order mark, for files whose offsets count nothing. */
  readonly plain: (path: string) => string | null
  readonly bytes: (path: string) => Uint8Array | null
}

/** Bytes of all entries together, as an archive declares them: what is larger is not opened. */
const MOST_BYTES = 500_000_000
/** Times that an entry of more than a megabyte may be larger than its compressed form. */
const MOST_RATIO = 500
const MEGABYTE = 1_048_576

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]

const beginsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte)

/** What operating systems put into archives. */
const isLitter = (path: string): boolean => path.endsWith('/') || /(^|\/)(__MACOSX\/|\.)/.test(path)

function entriesOf(bytes: Uint8Array): Result<ReadonlyMap<string, Uint8Array>> {
  let total = 0
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (isLitter(name)) return false
        total += originalSize > MEGABYTE && originalSize > size * MOST_RATIO ? Number.POSITIVE_INFINITY : originalSize
        return total <= MOST_BYTES
      },
    })
    if (total > MOST_BYTES) return fail(problem('exchange-too-large', { limit: MOST_BYTES / 1_000_000 }))
    return ok(new Map(Object.entries(entries)))
  } catch (error) {
    return fail(damaged('', error instanceof Error ? error.message : String(error)))
  }
}

/** A file that cannot be read as what it should be. */
export const damaged = (path: string, reason: string): Problem => problem('exchange-damaged', { path, reason })

const MARK = '\ufeff'
const MARK_BYTES = [0xef, 0xbb, 0xbf]

/** A file as it came in. `name` may carry a path, which does not count. */
export interface ExchangeInput {
  readonly name: string
  readonly bytes: Uint8Array
}

const lastPart = (name: string): string => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)

/** The entries of each archive, and the files that are none; of several archives each is a folder. */
function allEntries(inputs: readonly ExchangeInput[]): Result<ReadonlyMap<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>()
  for (const { name, bytes } of inputs) {
    const isZip = beginsWith(bytes, ZIP) || beginsWith(bytes, EMPTY_ZIP)
    const entries = isZip ? entriesOf(bytes) : ok(new Map([[lastPart(name), bytes]]))
    if (!entries.ok) return entries
    const folder = isZip && inputs.length > 1 ? `${lastPart(name)}/` : ''
    for (const [path, content] of entries.value) all.set(folder + path, content)
  }
  return ok(all)
}

export function exchangeFiles(inputs: readonly ExchangeInput[], { decode }: Pick<Utf8Codec, 'decode'> = plainUtf8): Result<ExchangeFiles> {
  const entries = allEntries(inputs)
  if (!entries.ok) return entries
  const files = entries.value
  const plain = (path: string) => {
    const found = files.get(path)
    return found ? decode(found) : null
  }
  return ok({
    paths: [...files.keys()].sort(),
    bytes: (path) => files.get(path) ?? null,
    plain,
    text: (path) => {
      const text = plain(path)
      return text !== null && beginsWith(files.get(path) ?? new Uint8Array(), MARK_BYTES) ? MARK + text : text
    },
  })
}

/** Those whose name ends so, in the order of their paths. */
export const pathsLike = ({ paths }: ExchangeFiles, ending: RegExp): readonly string[] => paths.filter((path) => ending.test(path))

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

export const stemOfPath = (path: string): string => baseName(path).replace(/\.[^.]*$/, '')

/** The folder a file is in, without what is above it; empty for none. */
export const folderOf = (path: string): string => path.split('/').at(-2) ?? ''
