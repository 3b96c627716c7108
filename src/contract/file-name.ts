const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i
/** Path separators and what Windows forbids, control characters, and bidi controls, which can disguise an extension. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
/** UTF-8 bytes; the common file systems stop at 255, and a temporary name must fit beside it. */
const MAX_BYTES = 180

const encoder = new TextEncoder()

function shorten(stem: string, bytes: number): string {
  let kept = ''
  let used = 0
  for (const character of stem) {
    used += encoder.encode(character).length
    if (used > bytes) break
    kept += character
  }
  return kept
}

/** A name that every supported system accepts as one file in one folder, as close to `wished` as that allows; never empty. */
export function safeFileName(wished: string): string {
  const clean = wished
    .toWellFormed()
    .normalize('NFC')
    .replace(FORBIDDEN, '_')
    .trim()
    .replace(/[. ]+$/u, '')
  const dot = clean.lastIndexOf('.')
  const extension = dot > 0 && clean.length - dot <= 17 ? clean.slice(dot) : ''
  const stem = clean.slice(0, clean.length - extension.length)
  const first = stem.split('.')[0] ?? ''
  const open = RESERVED.test(first.trim()) ? `_${stem}` : stem
  const fitting = shorten(open, MAX_BYTES - encoder.encode(extension).length).replace(/^\.+/u, '')
  return `${fitting || 'untitled'}${extension}`
}
