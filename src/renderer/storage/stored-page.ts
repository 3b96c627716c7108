import type { Annotation } from '#core/model/annotation'
import type { PageRow } from './page'

/**
 * A page as it is on the disk: its annotations as a JSON array in UTF-8. Bytes are copied to the disk at once; objects, and Chinese in
 * UTF-16, take twice as long.
 */
export interface StoredPage extends Omit<PageRow, 'annotations'> {
  readonly annotations: Uint8Array
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const [OPEN, COMMA, CLOSE] = encoder.encode('[,]')

/** Annotations are values: what was made of one stays true. An edit rewrites a whole page of which it changes one. */
const known = new WeakMap<Annotation, Uint8Array>()

function bytesOf(annotation: Annotation): Uint8Array {
  const made = known.get(annotation) ?? encoder.encode(JSON.stringify(annotation))
  known.set(annotation, made)
  return made
}

function packAnnotations(annotations: readonly Annotation[]): Uint8Array {
  const parts = annotations.map(bytesOf)
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, parts.length === 0 ? 2 : 1))
  packed.fill(COMMA ?? 0)
  let end = 1
  for (const part of parts) {
    packed.set(part, end)
    end += part.length + 1
  }
  packed[0] = OPEN ?? 0
  packed[packed.length - 1] = CLOSE ?? 0
  return packed
}

/** Made once for a page, whoever asks. */
const packed = new WeakMap<PageRow, Uint8Array>()

export function bytesOfPage(row: PageRow): Uint8Array {
  const bytes = packed.get(row) ?? packAnnotations(row.annotations)
  packed.set(row, bytes)
  return bytes
}

export const packPage = (row: PageRow): StoredPage => ({ ...row, annotations: bytesOfPage(row) })

/** What this reads, `packPage` wrote: the annotations were checked before. */
export function unpackPage(stored: StoredPage): PageRow {
  const row = { ...stored, annotations: JSON.parse(decoder.decode(stored.annotations)) as Annotation[] }
  packed.set(row, stored.annotations)
  return row
}
