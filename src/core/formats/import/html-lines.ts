import type { DraftLine } from '#core/formats/import/boilerplate/mark'
import { boxesIn } from '#core/formats/import/html-boxes'
import { chromeIn } from '#core/formats/import/html-chrome'
import { columnAround, mainElement } from '#core/formats/import/html-main'
import { ancestors, type HtmlDocument, type HtmlElement, NEVER_SHOWN, walk } from '#core/formats/import/html-tree'
import { type PageWeights, weighElements } from '#core/formats/import/html-weights'

/** Elements that begin and end a line (HTML standard, Rendering). */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select summary ' +
    'table tbody td textarea tfoot th thead tr ul xmp br'
  ).split(' '),
)
const LIST_ITEMS: ReadonlySet<string> = new Set(['li', 'dt', 'dd'])
const CELLS: ReadonlySet<string> = new Set(['td', 'th'])
const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'textarea', 'listing', 'xmp', 'plaintext'])

/** A table cell with more prose than this, in code units, belongs to a table that only makes the layout. */
const LONGEST_CELL = 60
/** Share of characters in links from which a line is a list of links. */
const LINK_DENSITY = 0.6

/** What the elements around a line say about it. */
interface Context {
  readonly kind: DraftLine['kind']
  readonly level: number
  readonly link: boolean
  readonly pre: boolean
  readonly element: HtmlElement | null
}

const OUTERMOST: Context = { kind: 'paragraph', level: 0, link: false, pre: false, element: null }

function kindWithin(tag: string, outer: Context): Pick<Context, 'kind' | 'level'> {
  const heading = /^h([1-6])$/.exec(tag)
  if (heading) return { kind: 'heading', level: Number(heading[1]) }
  if (LIST_ITEMS.has(tag)) return { kind: 'list-item', level: 0 }
  if (tag === 'p' && outer.kind !== 'list-item') return { kind: 'paragraph', level: 0 }
  return { kind: outer.kind, level: outer.level }
}

function cellKind(cell: HtmlElement, weights: PageWeights): DraftLine['kind'] {
  return (weights.of.get(cell)?.prose ?? 0) > LONGEST_CELL ? 'paragraph' : 'table-cell'
}

function within(element: HtmlElement, outer: Context, weights: PageWeights): Context {
  const tag = element.tagName
  return {
    ...(CELLS.has(tag) ? { kind: cellKind(element, weights), level: 0 } : kindWithin(tag, outer)),
    link: outer.link || tag === 'a',
    pre: outer.pre || PREFORMATTED.has(tag),
    element,
  }
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u

/** HTML white space collapsed; a line feed of the source between two wide characters is no space at all (CSS Text 3, 4.1.3). */
function collapse(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, (space, at: number) => {
    const glued = space.includes('\n') && WIDE.test(text.charAt(at - 1)) && WIDE.test(text.charAt(at + space.length))
    return glued ? '' : ' '
  })
}

/** One line of the page as a reader sees it, and the innermost element that it begins in. */
export interface PageLine {
  readonly kind: DraftLine['kind']
  readonly level: number
  readonly text: string
  readonly element: HtmlElement | null
  readonly pieces: string | undefined
  /** Whether the line is hardly more than links. */
  readonly links: boolean
}

/** Longest line whose pieces are kept, in code units: no longer line tells where and when an article was published. */
const LONGEST_PIECES = 160

/** Gathers the pieces of one line until it is closed. */
class LineBuilder {
  readonly lines: PageLine[] = []
  private pieces: string[] = []
  private linked = 0
  private context: Context | null = null

  add(text: string, context: Context): void {
    if (this.context === null && text.trim() === '') return
    this.context ??= context
    this.pieces.push(text)
    if (context.link) this.linked += text.trim().length
  }

  close(): void {
    const { context } = this
    if (context === null) return
    const text = collapse(this.pieces.join('')).trim()
    if (text !== '') {
      const { kind, level, element } = context
      const pieces = this.pieces.length > 1 && text.length <= LONGEST_PIECES ? this.pieces.map(collapse).join('\t') : undefined
      this.lines.push({ kind, level, text, element, pieces, links: kind !== 'heading' && this.linked >= text.length * LINK_DENSITY })
    }
    this.pieces = []
    this.linked = 0
    this.context = null
  }
}

/** Every line of the page in document order. */
function linesIn(document: HtmlDocument, weights: PageWeights): readonly PageLine[] {
  const builder = new LineBuilder()
  const contexts: Context[] = [OUTERMOST]
  const current = () => contexts.at(-1) ?? OUTERMOST
  walk(document, {
    enter: (element) => {
      if (NEVER_SHOWN.has(element.tagName)) return false
      if (BLOCK_TAGS.has(element.tagName)) builder.close()
      contexts.push(within(element, current(), weights))
      return true
    },
    leave: (element) => {
      contexts.pop()
      if (BLOCK_TAGS.has(element.tagName)) builder.close()
    },
    text: (text) => {
      if (!current().pre) return builder.add(text, current())
      for (const [i, line] of text.split('\n').entries()) {
        if (i > 0) builder.close()
        builder.add(line, current())
      }
    },
  })
  builder.close()
  return builder.lines
}

/** The tables that hold data, as far as their headings and captions tell. */
function dataTables(lines: readonly PageLine[]): ReadonlySet<HtmlElement> {
  const tables = lines.flatMap(({ element }) => {
    const around = ancestors(element).slice(0, 4)
    const headed = around.some(({ tagName }) => tagName === 'th' || tagName === 'caption')
    return headed ? (ancestors(element).find(({ tagName }) => tagName === 'table') ?? []) : []
  })
  return new Set(tables)
}

/** The lines of a page: what a reader sees, with the reasons that the markup gives for not being the article. `told`: the title as <head> has it. */
export function linesOf(document: HtmlDocument, told: string): readonly DraftLine[] {
  const weights = weighElements(document, told)
  const chrome = chromeIn(weights)
  const main = mainElement(weights, chrome)
  const lines = linesIn(document, weights)
  const boxes = boxesIn(lines, main)
  const column = columnAround(main, weights)
  const tables = dataTables(lines)
  return lines.map(({ kind, level, text, element, links, pieces }) => {
    const around = ancestors(element)
    const line = pieces === undefined ? { kind, level, text } : { kind, level, text, pieces }
    if (around.some((each) => chrome.has(each) || boxes.has(each))) return { ...line, reason: 'layout' }
    if (links) return { ...line, reason: 'links' }
    const inData = column !== null && around.includes(column) && around.some((each) => tables.has(each))
    return { ...line, reason: main === null || kind === 'heading' || inData || around.includes(main) ? null : 'outside' }
  })
}
