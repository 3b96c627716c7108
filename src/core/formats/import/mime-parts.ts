/** One part of a MIME message: its headers by name in lower case, and its body as it was sent, each byte as one character. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** Bytes made into characters at once; well below the argument limit of every engine. */
const PIECE = 0x2000
/** Parts of one message that are looked at. */
const MOST_PARTS = 2000

/** Each byte as one character. */
export function byteCharacters(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)))
  return pieces.join('')
}

/** The headers up to the first blank line, folded lines joined (RFC 5322), and what follows. */
export function readPart(message: string): MimePart {
  const blank = /\r?\n\r?\n/.exec(message)
  const head = blank ? message.slice(0, blank.index) : message
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const headers = new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':')
      return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const] : []
    }),
  )
  return { headers, body: blank ? message.slice(blank.index + blank[0].length) : '' }
}

/** A parameter of a header, as the boundary of `multipart/related; boundary="x"`; empty when it is not there. */
export function parameterOf(header: string, name: string): string {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header)
  return found?.[1] ?? found?.[2] ?? ''
}

/** The parts of a multipart message (RFC 2046); none when it names no boundary. */
export function partsOf({ headers, body }: MimePart): readonly MimePart[] {
  const boundary = parameterOf(headers.get('content-type') ?? '', 'boundary')
  if (boundary === '') return []
  const pieces = `\n${body}`.split(`\n--${boundary}`, MOST_PARTS).slice(1)
  return pieces.filter((piece) => !piece.startsWith('--')).map((piece) => readPart(piece.replace(/^[ \t]*\r?\n/, '')))
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function fromBase64(text: string): Uint8Array {
  const bytes: number[] = []
  let [bits, count] = [0, 0]
  for (const char of text) {
    const value = BASE64.indexOf(char)
    if (value === -1) continue
    bits = ((bits << 6) | value) & 0xffffff
    count += 6
    if (count >= 8) {
      count -= 8
      bytes.push((bits >> count) & 0xff)
    }
  }
  return Uint8Array.from(bytes)
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

/** The bytes that a part's body stands for (RFC 2045); what is not well encoded stays as it is. */
export function bytesOfPart({ headers, body }: MimePart): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase()
  if (encoding === 'base64') return fromBase64(body)
  if (encoding !== 'quoted-printable') return bytesOf(body)
  const joined = body.replace(/[ \t]*=\r?\n/g, '')
  return bytesOf(joined.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))))
}
