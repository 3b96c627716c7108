import { isBoilerplateLine } from '#core/formats/import/boilerplate'
import { bylineOf, isMetaLine } from '#core/formats/import/byline'
import { extensionOf, type Importer, type ImportInput, type ParsedArticle } from '#core/formats/import/importer'
import { languageOf } from '#core/formats/import/language-of'
import { readText } from '#core/formats/import/read-text'
import type { Block } from '#core/model/block'
import { trimStretch } from '#core/text/lines'
import { ok, type Result } from '#core/util/result'

/** Longest first line that is a title, in code units. */
const LONGEST_TITLE = 80
/** Lines at the head of a text where title and byline are looked for. */
const HEAD = 12
const SENTENCE_MARK = /[。；，！？,;]$/

/** One paragraph block for each line that is not blank, without the white space around it. */
function linesOf(text: string): Block[] {
  const blocks: Block[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const span = trimStretch(text, { start, end })
    if (span) blocks.push({ kind: 'paragraph', level: 0, ...span })
    start = end + 1
  }
  return blocks
}

const isTitle = (line: string) => line.length <= LONGEST_TITLE && !SENTENCE_MARK.test(line)

/** The blocks with their kinds: site chrome and metadata lines as boilerplate, a short first line as the title. */
function classify(lines: readonly Block[], lineOf: (block: Block) => string): Block[] {
  const blocks = lines.map((block, i): Block => {
    const line = lineOf(block)
    return isBoilerplateLine(line) || (i < HEAD && isMetaLine(line)) ? { ...block, kind: 'boilerplate' } : block
  })
  const content = blocks.filter((block) => block.kind === 'paragraph')
  const [first] = content
  if (!first || content.length < 2 || blocks.indexOf(first) >= HEAD || !isTitle(lineOf(first))) return blocks
  return blocks.map((block) => (block === first ? { ...block, kind: 'heading', level: 1 } : block))
}

function parse(input: ImportInput): Result<ParsedArticle> {
  const read = readText(input, '')
  if (!read.ok) return read
  const { text, encoding, warnings } = read.value
  const lineOf = (block: Block) => text.slice(block.start, block.end)
  const lines = linesOf(text)
  const blocks = classify(lines, lineOf)
  const title = blocks.find((block) => block.kind === 'heading')
  const metaLines = lines.slice(0, HEAD).map(lineOf).filter(isMetaLine)
  const leads = blocks.filter((block) => block.kind === 'paragraph').slice(0, 3)
  return ok({
    text,
    blocks,
    title: title ? lineOf(title) : '',
    ...bylineOf(metaLines, leads.map(lineOf)),
    url: '',
    language: languageOf(text),
    encoding,
    mime: 'text/plain',
    warnings,
  })
}

const EXTENSIONS = ['txt', 'text', 'md']

/** Plain text: one block a line. Takes every file that no other importer claims. */
export const txt: Importer = {
  id: 'txt',
  label: 'TXT',
  extensions: EXTENSIONS,
  sniff: (_bytes, name) => (EXTENSIONS.includes(extensionOf(name)) ? 'name' : null),
  parse,
}
