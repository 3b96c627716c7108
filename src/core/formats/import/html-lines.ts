import { isBoilerplateLine } from '#core/formats/import/boilerplate'
import { isMetaLine } from '#core/formats/import/byline'
import { chromeIn } from '#core/formats/import/html-chrome'
import { type HtmlDocument, type HtmlElement, NEVER_SHOWN, walk } from '#core/formats/import/html-tree'
import { type PageWeights, weighElements } from '#core/formats/import/html-weights'
import type { BlockKind } from '#core/model/block'

/** One line of the page as a reader sees it. */
export interface HtmlLine {
  readonly kind: BlockKind
  readonly level: number
  readonly text: string
}

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
  readonly kind: BlockKind
  readonly level: number
  readonly chrome: boolean
  readonly link: boolean
  readonly pre: boolean
}

const OUTERMOST: Context = { kind: 'paragraph', level: 0, chrome: false, link: false, pre: false }

function kindWithin(tag: string, outer: Context): Pick<Context, 'kind' | 'level'> {
  const heading = /^h([1-6])$/.exec(tag)
  if (heading) return { kind: 'heading', level: Number(heading[1]) }
  if (LIST_ITEMS.has(tag)) return { kind: 'list-item', level: 0 }
  if (tag === 'p' && outer.kind !== 'list-item') return { kind: 'paragraph', level: 0 }
  return { kind: outer.kind, level: outer.level }
}

/** What a page is told apart by: its chrome, and how much stands where. */
interface Page {
  readonly chrome: ReadonlySet<HtmlElement>
  readonly weights: PageWeights
}

function cellKind(cell: HtmlElement, { weights }: Page): BlockKind {
  return (weights.of.get(cell)?.prose ?? 0) > LONGEST_CELL ? 'paragraph' : 'table-cell'
}

function within(element: HtmlElement, outer: Context, page: Page): Context {
  const tag = element.tagName
  return {
    ...(CELLS.has(tag) ? { kind: cellKind(element, page), level: 0 } : kindWithin(tag, outer)),
    chrome: outer.chrome || page.chrome.has(element),
    link: outer.link || tag === 'a',
    pre: outer.pre || PREFORMATTED.has(tag),
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

/** Gathers the pieces of one line until it is closed. */
class LineBuilder {
  readonly lines: HtmlLine[] = []
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
    if (text !== '') this.lines.push(describeLine(text, context, this.linked))
    this.pieces = []
    this.linked = 0
    this.context = null
  }
}

function describeLine(text: string, { kind, level, chrome }: Context, linked: number): HtmlLine {
  const linkList = kind !== 'heading' && linked >= text.length * LINK_DENSITY
  if (chrome || linkList || isBoilerplateLine(text) || (kind !== 'heading' && isMetaLine(text)))
    return { kind: 'boilerplate', level: 0, text }
  return { kind, level, text }
}

/** The lines of a page in document order: what a reader sees, site chrome included and marked as boilerplate. */
export function linesOf(document: HtmlDocument, title: string): readonly HtmlLine[] {
  const weights = weighElements(document, title)
  const page: Page = { chrome: chromeIn(weights), weights }
  const builder = new LineBuilder()
  const contexts: Context[] = [OUTERMOST]
  const current = () => contexts.at(-1) ?? OUTERMOST
  walk(document, {
    enter: (element) => {
      if (NEVER_SHOWN.has(element.tagName)) return false
      if (BLOCK_TAGS.has(element.tagName)) builder.close()
      contexts.push(within(element, current(), page))
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
