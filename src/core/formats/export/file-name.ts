/** Characters that some file system or archive refuses in a name, control characters and halves of pairs among them. */
const REFUSED = /[\\/:*?"<>|#%\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Names that Windows keeps for devices, with or without an extension. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i

/** Code points. Four bytes each in UTF-8 still leave room in the 255 bytes of a name. */
const LONGEST = 40

/** `title` as a file name without extension that every system takes; `fallback` when nothing is left of it. */
export function safeName(title: string, fallback: string): string {
  const plain = title.replace(REFUSED, '_').replace(/\s+/g, ' ')
  const cut = [...plain].slice(0, LONGEST).join('')
  const trimmed = cut.replace(/^[\s.]+|[\s.]+$/g, '')
  const name = /[^_]/.test(trimmed) ? trimmed : fallback
  return DEVICES.test(name) ? `_${name}` : name
}
