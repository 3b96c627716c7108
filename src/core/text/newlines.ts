const BOM = '\uFEFF'

/**
 * The canonical text of a decoded file: one leading byte order mark removed, CRLF and lone CR turned into LF. Nothing else is altered:
 * no normalisation form, and NEL, U+2028 and U+2029 stay ordinary characters. Idempotent unless the text begins with two marks.
 */
export function canonicalText(text: string): string {
  const body = text.startsWith(BOM) ? text.slice(1) : text
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body
}
