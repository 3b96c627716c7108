import { assemble, type Draft, emptyDraft } from '#core/formats/import/assemble'
import { pageHead, toldTitle } from '#core/formats/import/html-head'
import { linesOf } from '#core/formats/import/html-lines'
import { parseHtml } from '#core/formats/import/html-tree'
import { extensionOf, type Importer, type ImportInput, type ParsedArticle } from '#core/formats/import/importer'
import { titleOf } from '#core/formats/import/metadata/page-title'
import { readText } from '#core/formats/import/read-text'
import { problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'

const EXTENSIONS = ['html', 'htm', 'shtml', 'xhtml', 'xht']

/** Bytes in which a page is recognised and its declared encoding looked for (the HTML standard looks at 1,024). */
const PRESCAN = 4096

const PAGE_START = /^[\s\uFEFF]*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)[\s>]/i
const DECLARED = /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)/i

/** The beginning of a file, each byte as one character; NULs and marks left out, so that UTF-16 reads as well. */
function prescan(bytes: Uint8Array): string {
  let head = ''
  for (const byte of bytes.subarray(0, PRESCAN)) if (byte !== 0 && byte !== 0xff && byte !== 0xfe) head += String.fromCharCode(byte)
  return head.replace(/^\xef\xbb\xbf/, '')
}

const SPACE: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff])

/** Whether the first byte that is neither white space nor mark opens a tag: tells most text files apart without reading on. */
const beginsWithTag = (bytes: Uint8Array): boolean => bytes.find((byte) => !SPACE.has(byte)) === 0x3c

/** The encoding a page declares about itself; empty when it does not, or names one that could not be read so far. */
function declaredEncoding(bytes: Uint8Array): string {
  const found = DECLARED.exec(prescan(bytes))
  const label = (found?.[1] ?? found?.[2] ?? '').toLowerCase()
  return label.startsWith('utf-16') ? '' : label
}

/** An article from a page's source. `head`: what is known of the file beside it. */
export function articleOfPage(
  source: string,
  given: Pick<Draft, 'fileName' | 'encoding' | 'mime' | 'warnings' | 'savedOn' | 'told'>,
): Result<ParsedArticle> {
  const document = parseHtml(source)
  const page = pageHead(document, source)
  const lines = linesOf(document, toldTitle(page))
  if (lines.length === 0) return fail(problem('no-text', { file: given.fileName }))
  const shown = lines.map((line) => line.text)
  return ok(assemble({ ...emptyDraft, ...given, lines, page, title: titleOf(page, shown), language: page.lang }))
}

function parse(input: ImportInput): Result<ParsedArticle> {
  const read = readText(input, declaredEncoding(input.bytes))
  if (!read.ok) return read
  const { text, encoding, warnings } = read.value
  return articleOfPage(text, { fileName: input.name, encoding, mime: 'text/html', warnings, savedOn: '', told: [] })
}

/** Web pages as saved from a browser or fetched: parsed as HTML5, text only. */
export const html: Importer = {
  id: 'html',
  label: 'HTML',
  extensions: EXTENSIONS,
  sniff: (bytes, name) =>
    beginsWithTag(bytes) && PAGE_START.test(prescan(bytes)) ? 'content' : EXTENSIONS.includes(extensionOf(name)) ? 'name' : null,
  parse,
}
