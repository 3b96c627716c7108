import { type HtmlDocument, type HtmlElement, NEVER_SHOWN, parentOf, shortText, walk } from '#core/formats/import/html-tree'

/** How much of a page stands below one element. */
interface Weight {
  /** Characters outside links. */
  prose: number
  /** Characters outside links in stretches that read like sentences. */
  sentences: number
  /** Whether the heading that shows the article's title is there. */
  hasTitle: boolean
}

export interface PageWeights {
  readonly of: ReadonlyMap<HtmlElement, Readonly<Weight>>
  /** The elements right below each, as far as they can be seen. */
  readonly children: ReadonlyMap<HtmlElement, readonly HtmlElement[]>
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

/** Shortest stretch of text that is taken for sentences, when it has a mark of punctuation in it. */
const SENTENCE = 20
const PUNCTUATION = /[，。；！？,.;!?]/

const readsLikeSentences = (text: string) => text.length >= SENTENCE && PUNCTUATION.test(text)

/** Weighs every element that can be seen. `title`: as it is told in <head>. */
export function weighElements(document: HtmlDocument, title: string): PageWeights {
  const weights = new Map<HtmlElement, Weight>()
  const children = new Map<HtmlElement, HtmlElement[]>()
  const path: Weight[] = [{ prose: 0, sentences: 0, hasTitle: false }]
  let links = 0
  walk(document, {
    enter: (element) => {
      if (NEVER_SHOWN.has(element.tagName)) return false
      if (element.tagName === 'a') links++
      const weight = { prose: 0, sentences: 0, hasTitle: element.tagName === 'h1' && sameTitle(shortText(element, LONGEST_TITLE), title) }
      weights.set(element, weight)
      const parent = parentOf(element)
      const siblings = parent ? children.get(parent) : undefined
      if (siblings) siblings.push(element)
      else if (parent) children.set(parent, [element])
      path.push(weight)
      return true
    },
    leave: (element) => {
      if (element.tagName === 'a') links--
      const weight = path.pop()
      const parent = path.at(-1)
      if (!weight || !parent) return
      parent.prose += weight.prose
      parent.sentences += weight.sentences
      parent.hasTitle ||= weight.hasTitle
    },
    text: (text) => {
      const top = path.at(-1)
      if (!top || links > 0) return
      const trimmed = text.trim()
      top.prose += trimmed.length
      if (readsLikeSentences(trimmed)) top.sentences += trimmed.length
    },
  })
  return { of: weights, children, total: path[0]?.prose ?? 0 }
}
