import { bylineOf, isMetaLine } from '#core/formats/import/byline'
import { pageMetadata } from '#core/formats/import/html-head'
import { type HtmlLine, linesOf } from '#core/formats/import/html-lines'
import { parseHtml } from '#core/formats/import/html-tree'
import { extensionOf, type Importer, type ImportInput, type ParsedArticle } from '#core/formats/import/importer'
import { languageOf } from '#core/formats/import/language-of'
import { readText } from '#core/formats/import/read-text'
import type { ArticleText } from '#core/model/article'
import type { Block } from '#core/model/block'
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

/** The encoding a page declares about itself; empty when it does not, or names one that could not be read so far. */
function declaredEncoding(bytes: Uint8Array): string {
  const found = DECLARED.exec(prescan(bytes))
  const label = (found?.[1] ?? found?.[2] ?? '').toLowerCase()
  return label.startsWith('utf-16') ? '' : label
}

/** The lines one under the other, and where each stands. */
function layOut(lines: readonly HtmlLine[]): ArticleText {
  const blocks: Block[] = []
  let length = 0
  for (const { kind, level, text } of lines) {
    blocks.push({ kind, level, start: length, end: length + text.length })
    length += text.length + 1
  }
  return { text: lines.map((line) => line.text).join('\n'), blocks }
}

/** The title as a heading, when the page shows it in another element. */
function withTitle(lines: readonly HtmlLine[], title: string): readonly HtmlLine[] {
  if (lines.some((line) => line.kind === 'heading' && line.level === 1)) return lines
  const shown = lines.find((line) => line.text === title && line.kind !== 'boilerplate')
  return lines.map((line) => (line === shown ? { kind: 'heading', level: 1, text: line.text } : line))
}

function parse(input: ImportInput): Result<ParsedArticle> {
  const read = readText(input, declaredEncoding(input.bytes))
  if (!read.ok) return read
  const { encoding, warnings } = read.value
  const document = parseHtml(read.value.text)
  const { lang, ...page } = pageMetadata(document)
  const lines = withTitle(linesOf(document, page.title), page.title)
  if (lines.length === 0) return fail(problem('no-text', { file: input.name }))
  const content = layOut(lines)
  const byline = bylineOf(
    lines.map((line) => line.text).filter(isMetaLine),
    lines
      .filter((line) => line.kind === 'paragraph')
      .slice(0, 3)
      .map((line) => line.text),
  )
  return ok({
    ...content,
    title: page.title,
    outlet: byline.outlet || page.outlet,
    date: page.date || byline.date,
    author: byline.author || page.author,
    place: byline.place,
    url: page.url,
    language: languageOf(content.text, lang),
    encoding,
    mime: 'text/html',
    warnings,
  })
}

/** Web pages as saved from a browser or fetched: parsed as HTML5, text only. */
export const html: Importer = {
  id: 'html',
  label: 'HTML',
  extensions: EXTENSIONS,
  sniff: (bytes, name) => (PAGE_START.test(prescan(bytes)) ? 'content' : EXTENSIONS.includes(extensionOf(name)) ? 'name' : null),
  parse,
}
