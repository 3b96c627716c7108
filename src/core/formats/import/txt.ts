import { assemble, emptyDraft } from '#core/formats/import/assemble'
import { extensionOf, type Importer, type ImportInput, type ParsedArticle } from '#core/formats/import/importer'
import { readText } from '#core/formats/import/read-text'
import type { Span } from '#core/model/span'
import { trimStretch } from '#core/text/lines'
import { ok, type Result } from '#core/util/result'

/** Where each line stands that is not blank, without the white space around it. */
function placesOf(text: string): Span[] {
  const places: Span[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const span = trimStretch(text, { start, end })
    if (span) places.push(span)
    start = end + 1
  }
  return places
}

function parse(input: ImportInput): Result<ParsedArticle> {
  const read = readText(input, '')
  if (!read.ok) return read
  const { text, encoding, warnings } = read.value
  const places = placesOf(text)
  const lines = places.map(({ start, end }) => ({ kind: 'paragraph' as const, level: 0, text: text.slice(start, end), reason: null }))
  return ok(assemble({ ...emptyDraft, fileName: input.name, lines, original: { text, places }, encoding, mime: 'text/plain', warnings }))
}

const EXTENSIONS = ['txt', 'text']

/** Plain text: one block a line. Takes every file that no other importer claims. */
export const txt: Importer = {
  id: 'txt',
  label: 'TXT',
  extensions: EXTENSIONS,
  sniff: (_bytes, name) => (EXTENSIONS.includes(extensionOf(name)) ? 'name' : null),
  parse,
}
