/** Bytes of the two-byte characters of a legacy encoding, by character, made by decoding them all. */
function reverseTable(label) {
  const decoder = new TextDecoder(label)
  const table = new Map()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail))
      if (char.length === 1 && char !== '\uFFFD' && !table.has(char)) table.set(char, [lead, trail])
    }
  return table
}

const tables = new Map()
const tableOf = (label) => tables.get(label) ?? tables.set(label, reverseTable(label)).get(label)

const utf16 = (text, little) =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap((i) =>
      little ? [text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8] : [text.charCodeAt(i) >> 8, text.charCodeAt(i) & 255],
    ),
  )

/** `text` in an encoding, `null` when a character does not exist in it. */
export function encode(label, text) {
  if (label === 'utf-8') return new TextEncoder().encode(text)
  if (label === 'utf-16le' || label === 'utf-16be') return utf16(text, label === 'utf-16le')
  const table = tableOf(label)
  const bytes = []
  for (const char of text) {
    const code = char.charCodeAt(0)
    const pair = code < 0x80 ? [code] : table.get(char)
    if (!pair) return null
    bytes.push(...pair)
  }
  return Uint8Array.from(bytes)
}
