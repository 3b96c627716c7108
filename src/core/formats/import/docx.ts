import { assemble, emptyDraft } from '#core/formats/import/assemble'
import { docxLines, headingStyles } from '#core/formats/import/docx-lines'
import { extensionOf, type Importer, type ImportInput, type ParsedArticle } from '#core/formats/import/importer'
import { DOCUMENT_LIMITS } from '#core/formats/import/limits'
import { decodeUtf8 } from '#core/formats/json/decode-utf8'
import { openZip, type Zip } from '#core/formats/package/read-zip'
import { problem } from '#core/model/problem'
import { canonicalText } from '#core/text/newlines'
import { fail, ok, type Result } from '#core/util/result'

const MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const DOCUMENT = 'word/document.xml'
/** Parts that follow the body, in this order. */
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']

/** A part of the archive as text; `null` when it is not there, damaged or not UTF-8. */
function partOf(zip: Zip, path: string): string | null {
  if (!zip.paths.includes(path)) return null
  const bytes = zip.read(path)
  const text = bytes.ok ? decodeUtf8(bytes.value) : null
  return text === null ? null : canonicalText(text)
}

function parse({ name, bytes }: ImportInput): Result<ParsedArticle> {
  const damaged = (reason: string) => fail(problem('damaged-document', { file: name, format: 'DOCX', reason }))
  const zip = openZip(bytes, DOCUMENT_LIMITS)
  if (!zip.ok) return damaged(zip.problem.code)
  const document = partOf(zip.value, DOCUMENT)
  const styles = headingStyles(partOf(zip.value, 'word/styles.xml') ?? '')
  const body = document === null ? null : docxLines(document, styles)
  if (body === null) return damaged(DOCUMENT)
  const notes = NOTES.flatMap((path) => docxLines(partOf(zip.value, path) ?? '', styles) ?? [])
  const lines = [...body, ...notes]
  return lines.length === 0 ? fail(problem('no-text', { file: name })) : ok(assemble({ ...emptyDraft, fileName: name, lines, mime: MIME }))
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** Word's documents (ECMA-376): paragraphs, headings, lists, tables, text boxes and notes; nothing in them is run or fetched. */
export const docx: Importer = {
  id: 'docx',
  label: 'DOCX',
  extensions: ['docx', 'docm'],
  sniff: (bytes, name) => (ZIP.every((byte, i) => bytes[i] === byte) && /^doc[xm]$/.test(extensionOf(name)) ? 'content' : null),
  parse,
}
