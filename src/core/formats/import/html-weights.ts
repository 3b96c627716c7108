import { type HtmlDocument, type HtmlElement, NEVER_SHOWN, shortText, walk } from '#core/formats/import/html-tree'

/** How much of a page stands below one element. */
interface Weight {
  /** Characters outside links. */
  prose: number
  /** Whether the heading that shows the article's title is there. */
  hasTitle: boolean
}

export interface PageWeights {
  readonly of: ReadonlyMap<HtmlElement, Readonly<Weight>>
  /** Prose of the whole page. */
  readonly total: number
}

/** Longest title compared, in code units. */
const LONGEST_TITLE = 200

const bare = (text: string) => text.replace(/\s+/g, '')

/** Whether two wordings of a title are the same but for white space, or one only adds to the other. */
export function sameTitle(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)]
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x))
}

/** Weighs every element that can be seen. */
export function weighElements(document: HtmlDocument, title: string): PageWeights {
  const weights = new Map<HtmlElement, Weight>()
  const path: Weight[] = [{ prose: 0, hasTitle: false }]
  let links = 0
  walk(document, {
    enter: (element) => {
      if (NEVER_SHOWN.has(element.tagName)) return false
      if (element.tagName === 'a') links++
      const weight = { prose: 0, hasTitle: element.tagName === 'h1' && sameTitle(shortText(element, LONGEST_TITLE), title) }
      weights.set(element, weight)
      path.push(weight)
      return true
    },
    leave: (element) => {
      if (element.tagName === 'a') links--
      const weight = path.pop()
      const parent = path.at(-1)
      if (!weight || !parent) return
      parent.prose += weight.prose
      parent.hasTitle ||= weight.hasTitle
    },
    text: (text) => {
      const top = path.at(-1)
      if (top && links === 0) top.prose += text.trim().length
    },
  })
  return { of: weights, total: path[0]?.prose ?? 0 }
}
