import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlDocument = DefaultTreeAdapterTypes.Document

/** Parses as a browser would (WHATWG HTML), without running, resolving or requesting anything. */
export const parseHtml = (source: string): HtmlDocument => parse(source)

const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

const textOf = (node: HtmlNode): string => ('value' in node ? node.value : '')

export const attributeOf = (element: HtmlElement, name: string): string => element.attrs.find((a) => a.name === name)?.value ?? ''

export function parentOf(element: HtmlElement): HtmlElement | null {
  const { parentNode } = element
  return parentNode && 'tagName' in parentNode ? parentNode : null
}

/** How far up a tree is looked; deeper nesting than this is no layout that a person made. */
const MOST_ANCESTORS = 100

/** An element and what it stands in, innermost first. */
export function ancestors(element: HtmlElement | null): readonly HtmlElement[] {
  const path: HtmlElement[] = []
  for (let each = element; each && path.length < MOST_ANCESTORS; each = parentOf(each)) path.push(each)
  return path
}

/** What `walk` tells about each node, in document order. `enter` answers whether to go into an element. */
export interface Visitor {
  readonly enter: (element: HtmlElement) => boolean
  readonly leave: (element: HtmlElement) => void
  readonly text: (text: string) => void
}

/** Walks the tree below `root` without recursion, so that no nesting is too deep. */
export function walk(root: HtmlDocument | HtmlElement, visitor: Visitor): void {
  const path: { readonly element: HtmlElement | null; readonly children: readonly HtmlNode[]; next: number }[] = [
    { element: null, children: root.childNodes, next: 0 },
  ]
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const node = top.children[top.next++]
    if (!node) {
      if (top.element) visitor.leave(top.element)
      path.pop()
    } else if (!isElement(node)) visitor.text(textOf(node))
    else if (visitor.enter(node)) path.push({ element: node, children: node.childNodes, next: 0 })
  }
}

/** The characters below `element`, white space collapsed, at most `limit`. */
export function shortText(element: HtmlElement, limit: number): string {
  let text = ''
  walk(element, {
    enter: (child) => {
      if (child.tagName === 'br') text += ' '
      return text.length < limit && !NEVER_SHOWN.has(child.tagName)
    },
    leave: () => {},
    text: (piece) => {
      if (text.length < limit) text += piece.slice(0, limit * 4)
    },
  })
  return text.replace(/\s+/g, ' ').trim().slice(0, limit)
}

/** Elements whose content is no part of the text that a reader sees. */
export const NEVER_SHOWN: ReadonlySet<string> = new Set(
  'head script style template noscript svg math iframe object embed applet audio video canvas frameset noframes map datalist'.split(' '),
)
