import type { AnnotationId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import { type Box, linkPath } from './link-path'
import type { TextView } from './text-view'

const SVG = 'http://www.w3.org/2000/svg'
/** The gutter the link line turns in is this far left of the text, px. */
const GUTTER = 14

/** What is drawn over the text: link lines, the joins of a discontinuous annotation, the caret. All in coordinates of the page. */
export class Overlay {
  readonly #page: HTMLElement
  readonly #text: TextView
  readonly #article: HTMLElement
  readonly #lines = document.createElementNS(SVG, 'svg')
  readonly #caret = document.createElement('div')

  constructor(page: HTMLElement, article: HTMLElement, text: TextView) {
    this.#page = page
    this.#article = article
    this.#text = text
    this.#lines.setAttribute('class', 'reader-links')
    this.#lines.setAttribute('aria-hidden', 'true')
    this.#caret.className = 'reader-caret'
    this.#caret.hidden = true
    page.append(this.#lines, this.#caret)
  }

  destroy(): void {
    this.#lines.remove()
    this.#caret.remove()
  }

  /** Client rectangle as a box of the page. */
  box(rect: DOMRect): Box {
    const origin = this.#page.getBoundingClientRect()
    return {
      left: rect.left - origin.left,
      right: rect.right - origin.left,
      top: rect.top - origin.top,
      bottom: rect.bottom - origin.top,
    }
  }

  /** Draws a line for each pair whose figure or initiative is mounted. */
  showLinks(pairs: readonly { readonly id: AnnotationId; readonly from: Span; readonly to: Span }[], parts: readonly Span[]): void {
    if (pairs.length === 0 && parts.length < 2) {
      if (this.#lines.firstChild) this.#lines.replaceChildren()
      return
    }
    const gutter = this.#article.offsetLeft - GUTTER
    const shapes: SVGElement[] = []
    for (const { from, to } of pairs) {
      const start = this.#firstBox(from)
      const end = this.#firstBox(to)
      if (start) shapes.push(...lineShapes(linkPath(start, end ?? this.#text.estimatedTop(to.start), gutter)))
      else if (end) shapes.push(...lineShapes(linkPath(end, this.#text.estimatedTop(from.start), gutter)))
    }
    shapes.push(...this.#joins(parts, gutter))
    this.#lines.replaceChildren(...shapes)
  }

  showCaret(rect: DOMRect | null): void {
    if (this.#caret.hidden !== (rect === null)) this.#caret.hidden = rect === null
    if (!rect) return
    const { left, top, bottom } = this.box(rect)
    this.#caret.style.transform = `translate(${Math.round(left) - 1}px, ${Math.round(top)}px)`
    this.#caret.style.height = `${Math.round(bottom - top)}px`
  }

  /** A hairline in the leading from the end of one part of a discontinuous annotation to the start of the next. */
  #joins(parts: readonly Span[], gutter: number): SVGElement[] {
    return parts.slice(1).flatMap((part, i) => {
      const before = parts[i]
      const from = before && this.#text.rectsOf(before).at(-1)
      const to = this.#firstBox(part)
      if (!from || !to) return []
      const start = this.box(from)
      const join = shape('path', { d: linkPath({ ...start, left: start.right - 8 }, to, gutter).d })
      join.setAttribute('class', 'reader-join')
      return [join]
    })
  }

  #firstBox(span: Span): Box | null {
    const rect = this.#text.rectsOf(span)[0]
    return rect ? this.box(rect) : null
  }
}

function lineShapes({ d, dot }: ReturnType<typeof linkPath>): SVGElement[] {
  const path = shape('path', { d })
  return dot ? [path, shape('circle', { cx: String(dot.x), cy: String(dot.y), r: '2.5' })] : [path]
}

function shape(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}
