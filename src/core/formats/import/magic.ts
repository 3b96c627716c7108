/** File formats that are not text, by the bytes they begin with; `label` is the format's proper name. */
const SIGNATURES: readonly { readonly label: string; readonly bytes: readonly number[] }[] = [
  { label: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { label: 'ZIP', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { label: 'ZIP', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { label: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { label: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { label: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38] },
  { label: 'RIFF', bytes: [0x52, 0x49, 0x46, 0x46] },
  { label: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { label: 'OLE', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { label: 'gzip', bytes: [0x1f, 0x8b, 0x08] },
  { label: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { label: 'RAR', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { label: 'ELF', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { label: 'SQLite', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
]

/** The proper name of the binary format that `bytes` begin like, or `null`. */
export function binaryFormat(bytes: Uint8Array): string | null {
  return SIGNATURES.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte))?.label ?? null
}

/** Code units looked at for control characters. */
const SAMPLE = 65_536
/** Shares of control characters, and of U+FFFD, from which decoded bytes are no text. */
const MOST_CONTROLS = 0.1
const MOST_UNDECODABLE = 0.3

/** Whether decoded text is rather the content of a binary file: too many control characters for prose, or bytes that mean nothing. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const undecodable = sample.split('\uFFFD').length - 1
  return countControls(sample) > sample.length * MOST_CONTROLS || undecodable > sample.length * MOST_UNDECODABLE
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
export const countControls = (text: string): number => text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0
