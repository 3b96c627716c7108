import { decodeUtf8 } from '#core/formats/json/decode-utf8'
import { inflateWhole } from '#core/formats/package/inflate-whole'
import { isSafePath } from '#core/formats/package/safe-path'
import { type Problem, problem } from '#core/model/problem'
import { crc32 } from '#core/util/crc32'
import { fail, ok, type Result } from '#core/util/result'

/** What an archive may ask for at most; more is refused before it is unpacked. Bytes, unless it says otherwise. */
export interface ZipLimits {
  readonly entries: number
  readonly entryBytes: number
  readonly totalBytes: number
  /** Times that a file may be larger than its compressed form, once it is larger than a megabyte. */
  readonly ratio: number
}

const MEGABYTE = 1_048_576

export interface Zip {
  readonly paths: readonly string[]
  /** The file whole, with the size and the CRC-32 that the archive states; fails when it is not. */
  readonly read: (path: string) => Result<Uint8Array>
}

interface Entry {
  readonly path: string
  readonly deflated: boolean
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Of its local header. */
  readonly at: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const CENTRAL_LENGTH = 46
const LOCAL_LENGTH = 30
const ZIP64 = 0xffffffff
const LINK = 0o120000
const FORMAT_OF_MODE = 0o170000
/** Encrypted, strongly encrypted, headers masked. */
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000

const damaged = (): Problem => problem('package-damaged')

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where the end record is; its comment has to reach exactly to the end of the file. `null` when there is none. */
function findEnd(bytes: Uint8Array): number | null {
  const view = viewOf(bytes)
  const first = Math.max(0, bytes.length - END_LENGTH - 0xffff)
  for (let at = bytes.length - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) === bytes.length) return at
  }
  return null
}

/** One entry of the directory, and where the next one begins. */
function readCentral(bytes: Uint8Array, at: number, end: number): Result<readonly [Entry, number]> {
  const view = viewOf(bytes)
  if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) return fail(damaged())
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
  const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
  const [nameLength = 0] = lengths
  const next = at + CENTRAL_LENGTH + lengths.reduce((sum, length) => sum + length, 0)
  if (next > end) return fail(damaged())
  const path = decodeUtf8(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength))
  const [packed, size, offset] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint32(at + 42, true)]
  if ((flags & ENCRYPTED) !== 0) return fail(problem('package-encrypted'))
  if (path === null || (method !== 0 && method !== 8) || [packed, size, offset].includes(ZIP64)) return fail(damaged())
  const mode = view.getUint32(at + 38, true) >>> 16
  if (!isSafePath(path) || (mode & FORMAT_OF_MODE) === LINK) return fail(problem('package-unsafe', { path }))
  return ok([{ path, deflated: method === 8, crc: view.getUint32(at + 16, true), packed, size, at: offset }, next])
}

/** Where the entry's bytes begin; `null` when its own header says something else than the directory. */
function dataOf(bytes: Uint8Array, entry: Entry, directory: number): number | null {
  const view = viewOf(bytes)
  if (entry.at + LOCAL_LENGTH > directory || view.getUint32(entry.at, true) !== LOCAL) return null
  const [nameLength, extraLength] = [view.getUint16(entry.at + 26, true), view.getUint16(entry.at + 28, true)]
  const from = entry.at + LOCAL_LENGTH + nameLength + extraLength
  const name = decodeUtf8(bytes.subarray(entry.at + LOCAL_LENGTH, entry.at + LOCAL_LENGTH + nameLength))
  const method = view.getUint16(entry.at + 8, true)
  const agrees = name === entry.path && (method === 8) === entry.deflated && from + entry.packed <= directory
  return agrees ? from : null
}

function readDirectory(bytes: Uint8Array, limits: ZipLimits): Result<{ entries: readonly Entry[]; directory: number }> {
  const end = bytes.length < END_LENGTH ? null : findEnd(bytes)
  if (end === null) return fail(damaged())
  const view = viewOf(bytes)
  const count = view.getUint16(end + 10, true)
  const [length, directory] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)]
  const oneDisk = view.getUint16(end + 4, true) === 0 && view.getUint16(end + 6, true) === 0 && view.getUint16(end + 8, true) === count
  if (!oneDisk || directory + length !== end) return fail(damaged())
  if (count > limits.entries) return fail(problem('package-too-large', { limit: limits.entries }))
  const entries: Entry[] = []
  let at = directory
  while (at < end) {
    const read = readCentral(bytes, at, end)
    if (!read.ok) return read
    const [entry, next] = read.value
    entries.push(entry)
    at = next
  }
  return entries.length === count ? ok({ entries, directory }) : fail(damaged())
}

/** What two file systems take for one name counts as one. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase()

function entriesProblem(entries: readonly Entry[], limits: ZipLimits): Problem | null {
  const seen = new Set<string>()
  let total = 0
  for (const { path, packed, size } of entries) {
    if (seen.has(folded(path))) return problem('package-unsafe', { path })
    seen.add(folded(path))
    total += size
    const isBomb = size > MEGABYTE && size > packed * limits.ratio
    if (size > limits.entryBytes || total > limits.totalBytes || isBomb) return problem('package-unsafe-size', { path })
  }
  return null
}

/** Whether no byte of the archive belongs to two entries. */
function areApart(bytes: Uint8Array, entries: readonly Entry[], directory: number): boolean {
  let free = 0
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    const from = dataOf(bytes, entry, directory)
    if (from === null || entry.at < free) return false
    free = from + entry.packed
  }
  return true
}

function readEntry(bytes: Uint8Array, entry: Entry, directory: number): Result<Uint8Array> {
  const from = dataOf(bytes, entry, directory)
  if (from === null) return fail(damaged())
  const packed = bytes.subarray(from, from + entry.packed)
  const whole = entry.deflated ? inflateWhole(packed, entry.size) : packed
  return whole && whole.length === entry.size && crc32(whole) === entry.crc
    ? ok(whole)
    : fail(problem('package-changed', { path: entry.path }))
}

/**
 * Opens a zip archive that anybody may have made. Refused whole: what is damaged or encrypted, spans disks, needs zip64, has names that lead
 * elsewhere, the same name twice, links, overlapping entries, or claims more than `limits`. Nothing is unpacked before it is read.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): Result<Zip> {
  const read = readDirectory(bytes, limits)
  if (!read.ok) return read
  const { entries, directory } = read.value
  const refusal = entriesProblem(entries, limits)
  if (refusal) return fail(refusal)
  if (!areApart(bytes, entries, directory)) return fail(damaged())
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  return ok({
    paths: [...byPath.keys()],
    read: (path) => {
      const entry = byPath.get(path)
      return entry ? readEntry(bytes, entry, directory) : fail(problem('package-changed', { path }))
    },
  })
}
