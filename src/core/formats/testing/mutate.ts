import { type Draw, drawFrom } from '#core/formats/testing/numbers'
import { utf8Encode } from '#core/text/utf8'
import { joinBytes } from '#core/util/join-bytes'

type Mutation = (bytes: Uint8Array, draw: Draw) => Uint8Array

const join = (...parts: readonly Uint8Array[]): Uint8Array => joinBytes(parts)

/** Two places, in order, at most `most` apart. */
function stretch(bytes: Uint8Array, draw: Draw, most = bytes.length): readonly [number, number] {
  const start = draw.below(bytes.length + 1)
  return [start, Math.min(bytes.length, start + draw.below(most + 1))]
}

const MOST_INSERTED = 64
const MOST_REPEATED = 4096
const TIMES = [2, 17, 500] as const
const DEPTHS = [3, 200, 20_000] as const
/** Openings that stand inside each other, and words that mean something to one of the formats. */
const NESTED = ['[', '{"a":', '<b>', '<div><p>', '<w:p>', '> ', '- ', '(', '"', '%EF', '=E4=BD', '\u202e', '<!--', '<![CDATA['] as const
const TOKENS = [
  '\0',
  '\ufeff',
  '\r',
  '__proto__',
  'null',
  '-1',
  '1e400',
  '99999999999999999999',
  'PK\u0003\u0004',
  '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  'Content-Type: multipart/related; boundary=""\r\n',
  '../../',
  '&#x110000;',
  '","',
  '}]',
  '\t\t\t',
] as const

const insert = (bytes: Uint8Array, at: number, what: Uint8Array): Uint8Array => join(bytes.subarray(0, at), what, bytes.subarray(at))

/** What happens to files: they end early, bits flip, parts move, go, come twice, or something that means something else stands in them. */
const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  (bytes, draw) => bytes.slice(0, draw.below(bytes.length + 1)),
  (bytes, draw) => bytes.slice(draw.below(bytes.length + 1)),
  (bytes, draw) => {
    const out = bytes.slice()
    for (let i = 0; i <= draw.below(8); i++) {
      const at = draw.below(out.length)
      out[at] = (out[at] ?? 0) ^ (1 << draw.below(8))
    }
    return out
  },
  (bytes, draw) => {
    const [start, end] = stretch(bytes, draw)
    return join(bytes.subarray(0, start), bytes.subarray(end))
  },
  (bytes, draw) => {
    const [start, end] = stretch(bytes, draw)
    return insert(bytes, draw.below(bytes.length + 1), bytes.slice(start, end))
  },
  (bytes, draw) => {
    const [start, end] = stretch(bytes, draw, MOST_REPEATED)
    return insert(bytes, end, join(...Array.from({ length: draw.of(TIMES) }, () => bytes.subarray(start, end))))
  },
  (bytes, draw) =>
    insert(
      bytes,
      draw.below(bytes.length + 1),
      Uint8Array.from({ length: 1 + draw.below(MOST_INSERTED) }, () => draw.below(256)),
    ),
  (bytes, draw) => insert(bytes, draw.below(bytes.length + 1), utf8Encode(draw.of(NESTED).repeat(draw.of(DEPTHS)))),
  (bytes, draw) => insert(bytes, draw.below(bytes.length + 1), utf8Encode(draw.of(TOKENS))),
]

/** `count` files made of `bytes`, each changed one to three times; equal seeds make equal files. */
export function* mutated(bytes: Uint8Array, count: number, seed: number): Generator<Uint8Array> {
  const draw = drawFrom(seed)
  for (let i = 0; i < count; i++) {
    let file = bytes
    for (let change = 0; change <= draw.below(3); change++) file = draw.of(MUTATIONS)(file, draw)
    yield file
  }
}
