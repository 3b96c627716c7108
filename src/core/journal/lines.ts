import { decodeUtf8 } from '#core/formats/json/decode-utf8'
import { utf8Encode } from '#core/text/utf8'
import { crc32 } from '#core/util/crc32'

const LF = 0x0a
/** Eight hexadecimal digits and a space. */
const HEAD = 9

const checksum = (json: Uint8Array): string => crc32(json).toString(16).padStart(8, '0')

/** A line of a journal: the CRC-32 of the JSON text in UTF-8 as eight hexadecimal digits, a space, the JSON, and LF. `json` has no line break. */
export function journalLine(json: string): Uint8Array {
  const body = utf8Encode(json)
  const line = new Uint8Array(HEAD + body.length + 1)
  line.set(utf8Encode(`${checksum(body)} `))
  line.set(body, HEAD)
  line[line.length - 1] = LF
  return line
}

export interface JournalLines {
  /** The JSON texts of the sound lines, in order. */
  readonly sound: readonly string[]
  /** Numbers of the lines whose checksum does not fit, from 1. */
  readonly damaged: readonly number[]
  /** Bytes up to the end of the last line; what follows was being written when the machine stopped, and was never acknowledged. */
  readonly whole: number
}

/** The JSON of a line without its LF; `null` when the checksum does not fit. */
function readLine(line: Uint8Array): string | null {
  const body = line.subarray(HEAD)
  return decodeUtf8(line.subarray(0, HEAD)) === `${checksum(body)} ` ? decodeUtf8(body) : null
}

/** Reads a journal as far as it is sound. Never throws, whatever the bytes are. */
export function readJournalLines(bytes: Uint8Array): JournalLines {
  const sound: string[] = []
  const damaged: number[] = []
  let whole = 0
  for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, whole)) {
    const json = readLine(bytes.subarray(whole, end))
    if (json === null) damaged.push(sound.length + damaged.length + 1)
    else sound.push(json)
    whole = end + 1
  }
  return { sound, damaged, whole }
}
