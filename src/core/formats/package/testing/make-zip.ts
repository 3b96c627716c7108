import { deflateSync } from 'fflate'
import { utf8Encode } from '#core/text/utf8'
import { crc32 } from '#core/util/crc32'
import { joinBytes } from '#core/util/join-bytes'

/** A file for an archive; what is not true of it can be said instead of what is. */
export interface ZipPart {
  readonly name: string | Uint8Array
  readonly bytes: Uint8Array
  readonly localName?: string
  readonly size?: number
  readonly crc?: number
  readonly packed?: Uint8Array
  readonly packedLength?: number
  readonly flags?: number
  readonly method?: number
  readonly mode?: number
  /** Where the directory says it is. */
  readonly at?: number
}

function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const out: number[] = []
  for (const [value, bytes] of fields) for (let i = 0; i < bytes; i++) out.push((value >>> (8 * i)) & 0xff)
  return Uint8Array.from(out)
}

const nameOf = (name: string | Uint8Array) => (typeof name === 'string' ? utf8Encode(name) : name)

/** An archive of the parts, as they say they are. */
export function makeZip(parts: readonly ZipPart[], end: { readonly count?: number; readonly comment?: string } = {}): Uint8Array {
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let at = 0
  for (const part of parts) {
    const name = nameOf(part.name)
    const packed = part.packed ?? deflateSync(part.bytes)
    const [crc, size] = [part.crc ?? crc32(part.bytes), part.size ?? part.bytes.length]
    const [flags, method] = [part.flags ?? 0x0800, part.method ?? 8]
    const own = part.localName === undefined ? name : utf8Encode(part.localName)
    const length = part.packedLength ?? packed.length
    const common = [
      [crc, 4],
      [length, 4],
      [size, 4],
    ] as const
    const head = joinBytes([
      numbers([0x04034b50, 4], [20, 2], [flags, 2], [method, 2], [0, 2], [0x21, 2], ...common, [own.length, 2], [0, 2]),
      own,
      packed,
    ])
    local.push(head)
    central.push(
      numbers(
        [0x02014b50, 4],
        [0x0314, 2],
        [20, 2],
        [flags, 2],
        [method, 2],
        [0, 2],
        [0x21, 2],
        ...common,
        [name.length, 2],
        [0, 2],
        [0, 2],
      ),
      numbers([0, 2], [0, 2], [((part.mode ?? 0o100644) << 16) >>> 0, 4], [part.at ?? at, 4]),
      name,
    )
    at += head.length
  }
  const directory = joinBytes(central)
  const count = end.count ?? parts.length
  const comment = utf8Encode(end.comment ?? '')
  const record = numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [directory.length, 4], [at, 4], [comment.length, 2])
  return joinBytes([...local, directory, record, comment])
}
