/**
 * Values of the structured clone kind ↔ bytes, in Node and in the page alike. Layout: length of the head (uint32, big-endian), the head as
 * JSON, then the binary parts one after the other. In the head a bare array never occurs: `[tag, …]` stands for whatever JSON lacks.
 */
type Head = null | boolean | number | string | readonly Head[] | { readonly [key: string]: Head }

const views: Readonly<Record<string, new (buffer: ArrayBuffer) => ArrayBufferView>> = {
  Uint8Array,
  Uint8ClampedArray,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
}

function notCloneable(value: unknown): never {
  throw new DOMException(`${String(value)} could not be cloned.`, 'DataCloneError')
}

function objectHead(value: object, part: (bytes: Uint8Array) => number, head: (value: unknown) => Head): Head {
  if (Array.isArray(value)) return ['array', ...value.map(head)]
  if (value instanceof Date) return ['date', value.getTime()]
  if (value instanceof Map) return ['map', ...[...value].flat().map(head)]
  if (value instanceof Set) return ['set', ...[...value].map(head)]
  if (value instanceof Error) return ['error', value.name, value.message]
  if (value instanceof ArrayBuffer) return ['buffer', part(new Uint8Array(value))]
  if (ArrayBuffer.isView(value)) {
    const kind = Object.prototype.toString.call(value).slice(8, -1)
    return ['view', kind, part(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))]
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, head(item)]))
}

/** JSON knows neither the infinities nor NaN nor a negative zero. */
function numberHead(value: number): Head {
  if (Object.is(value, -0)) return ['number', '-0']
  return Number.isFinite(value) ? value : ['number', String(value)]
}

export function encode(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const part = (bytes: Uint8Array) => parts.push(bytes) - 1
  const head = (item: unknown): Head => {
    if (item === undefined) return ['undefined']
    if (item === null || typeof item === 'boolean' || typeof item === 'string') return item
    if (typeof item === 'bigint') return ['bigint', String(item)]
    if (typeof item === 'number') return numberHead(item)
    return typeof item === 'object' ? objectHead(item, part, head) : notCloneable(item)
  }
  const written = head(value)
  const text = new TextEncoder().encode(JSON.stringify({ value: written, sizes: parts.map((bytes) => bytes.byteLength) }))
  const bytes = new Uint8Array(4 + text.length + parts.reduce((sum, one) => sum + one.byteLength, 0))
  new DataView(bytes.buffer).setUint32(0, text.length)
  bytes.set(text, 4)
  let at = 4 + text.length
  for (const one of parts) {
    bytes.set(one, at)
    at += one.byteLength
  }
  return bytes
}

const pairs = (items: readonly unknown[]): [unknown, unknown][] =>
  Array.from({ length: items.length / 2 }, (_, i) => [items[2 * i], items[2 * i + 1]])

function tagged(tag: string, items: readonly Head[], buffers: readonly ArrayBuffer[], read: (head: Head) => unknown): unknown {
  const first = items[0]
  switch (tag) {
    case 'array':
      return items.map(read)
    case 'date':
      return new Date(Number(first))
    case 'map':
      return new Map(pairs(items.map(read)))
    case 'set':
      return new Set(items.map(read))
    case 'bigint':
      return BigInt(String(first))
    case 'number':
      return Number(first)
    case 'error':
      return Object.assign(new Error(String(items[1])), { name: String(first) })
    case 'buffer':
      return buffers[Number(first)]
    case 'view': {
      const View = views[String(first)]
      const buffer = buffers[Number(items[1])]
      return View && buffer ? new View(buffer) : undefined
    }
    default:
      return undefined
  }
}

export function decode(bytes: Uint8Array): unknown {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  const { value, sizes }: { value: Head; sizes: number[] } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
  let at = 4 + length
  const buffers = sizes.map((size) => {
    const copy = new ArrayBuffer(size)
    new Uint8Array(copy).set(bytes.subarray(at, at + size))
    at += size
    return copy
  })
  const read = (head: Head): unknown => {
    if (head === null || typeof head !== 'object') return head
    if (Array.isArray(head)) return tagged(String(head[0]), head.slice(1), buffers, read)
    return Object.fromEntries(Object.entries(head).map(([key, item]) => [key, read(item)]))
  }
  return read(value)
}
