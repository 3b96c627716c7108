import { assemble, emptyDraft } from '#core/formats/import/assemble'
import type { DraftLine } from '#core/formats/import/boilerplate/mark'
import { extensionOf, type Importer, type ImportInput, type ParsedArticle } from '#core/formats/import/importer'
import { readText } from '#core/formats/import/read-text'
import { trimStretch } from '#core/text/lines'
import { ok, type Result } from '#core/util/result'

const HEADING = /^(#{1,6})\s+/
const LIST_ITEM = /^(?:[-*+]|\d{1,9}[.)])\s+/

/** What a line is by its mark. The text stays as written, mark and all. */
function lineOf(text: string): DraftLine {
  const level = HEADING.exec(text)?.[1]?.length ?? 0
  if (level > 0) return { kind: 'heading', level, text, reason: null }
  return { kind: LIST_ITEM.test(text) ? 'list-item' : 'paragraph', level: 0, text, reason: null }
}

function parse(input: ImportInput): Result<ParsedArticle> {
  const read = readText(input, '')
  if (!read.ok) return read
  const { text, encoding, warnings } = read.value
  const places = [...text.matchAll(/[^\n]+/g)].flatMap(
    (match) => trimStretch(text, { start: match.index, end: match.index + match[0].length }) ?? [],
  )
  const lines = places.map(({ start, end }) => lineOf(text.slice(start, end)))
  const article = assemble({
    ...emptyDraft,
    fileName: input.name,
    lines,
    original: { text, places },
    encoding,
    mime: 'text/markdown',
    warnings,
  })
  return ok({ ...article, title: article.title.replace(HEADING, '').replace(/\s#+$/, '') })
}

const EXTENSIONS = ['md', 'markdown']

/** Markdown: its text as written, with headings and list items told by their marks. */
export const markdown: Importer = {
  id: 'markdown',
  label: 'Markdown',
  extensions: EXTENSIONS,
  sniff: (_bytes, name) => (EXTENSIONS.includes(extensionOf(name)) ? 'name' : null),
  parse,
}
