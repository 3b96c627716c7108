import type { DraftLine } from '#core/formats/import/boilerplate/mark'
import { readXml } from '#core/formats/import/read-xml'

/** Heading level of each paragraph style, by its id. */
export type HeadingStyles = ReadonlyMap<string, number>

const NAMED = /^(?:heading|标题|標題)\s*([1-6])$/i

/** The styles of `word/styles.xml` that make headings: by their name or by their outline level. */
export function headingStyles(styles: string): HeadingStyles {
  const levels = new Map<string, number>()
  let id = ''
  readXml(styles, {
    enter: (name, attribute) => {
      const value = attribute('val')
      if (name === 'style') id = attribute('styleId')
      if (name === 'name' && id !== '') {
        const level = NAMED.exec(value)?.[1] ?? (/^(?:title|标题|標題)$/i.test(value) ? '1' : '')
        if (level !== '') levels.set(id, Number(level))
      }
      if (name === 'outlineLvl' && id !== '' && !levels.has(id) && Number(value) < 6) levels.set(id, Number(value) + 1)
    },
    leave: (name) => {
      if (name === 'style') id = ''
    },
    text: () => {},
  })
  return levels
}

interface Paragraph {
  text: string
  level: number
  listed: boolean
}

/** Elements whose content is no text of the document: what was deleted or moved away, and the copy for old programs. */
const LEFT_OUT: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback', 'delText', 'instrText'])
/** What elements without content stand for. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
])

/** A paragraph as lines: one for each line feed in it, without those that are blank. */
function linesOf({ text, level, listed }: Paragraph, inTable: boolean): readonly DraftLine[] {
  const place = inTable ? 'table-cell' : listed ? 'list-item' : 'paragraph'
  const kind = level > 0 && !inTable ? 'heading' : place
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind, level: kind === 'heading' ? level : 0, text: line, reason: null }))
}

/** Reads the paragraphs of one part of a document; text boxes stand before the paragraph that they are anchored in. */
class PartReader {
  readonly lines: DraftLine[] = []
  private readonly open: Paragraph[] = []
  private tables = 0
  private leftOut = 0
  private inText = 0
  private readonly styles: HeadingStyles

  constructor(styles: HeadingStyles) {
    this.styles = styles
  }

  enter(name: string, attribute: (name: string) => string): void {
    if (LEFT_OUT.has(name)) this.leftOut++
    if (this.leftOut > 0) return
    const paragraph = this.open.at(-1)
    if (name === 'tc') this.tables++
    if (name === 'p') this.open.push({ text: '', level: 0, listed: false })
    if (name === 't') this.inText++
    if (!paragraph) return
    if (name === 'pStyle') paragraph.level = this.styles.get(attribute('val')) ?? 0
    if (name === 'numPr') paragraph.listed = true
    // A tab stop of the paragraph's properties has a position; a tab in its text has none.
    if (attribute('pos') === '') paragraph.text += CHARACTERS.get(name) ?? ''
  }

  leave(name: string): void {
    if (LEFT_OUT.has(name)) this.leftOut--
    else if (this.leftOut > 0) return
    if (name === 't') this.inText--
    if (name === 'tc') this.tables--
    if (name !== 'p') return
    const paragraph = this.open.pop()
    if (paragraph) this.lines.push(...linesOf(paragraph, this.tables > 0))
  }

  text(text: string): void {
    const paragraph = this.open.at(-1)
    if (paragraph && this.inText > 0 && this.leftOut === 0) paragraph.text += text
  }
}

/** The lines of `word/document.xml` or of its notes; `null` when that is no well-formed XML. */
export function docxLines(part: string, styles: HeadingStyles): readonly DraftLine[] | null {
  const reader = new PartReader(styles)
  const read = readXml(part, {
    enter: (name, attribute) => reader.enter(name, attribute),
    leave: (name) => reader.leave(name),
    text: (text) => reader.text(text),
  })
  return read ? reader.lines : null
}
