import { attributeOf, type HtmlDocument, type HtmlElement, NEVER_SHOWN, walk } from '#core/formats/import/html-tree'

const CHROME_TAGS: ReadonlySet<string> = new Set('nav footer aside form menu button select textarea dialog'.split(' '))
const CHROME_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'contentinfo',
  'complementary',
  'banner',
  'search',
  'menu',
  'menubar',
  'toolbar',
])
const CONTENT_TAGS: ReadonlySet<string> = new Set(['article', 'main'])

/** Words in class and id that name site chrome. */
const CHROME_WORDS =
  /^(?:nav\w*|\w*nav|menu\w*|\w*menu|breadcrumbs?|crumbs?|position|location|path|footer\w*|foot|\w*footer|copyright\w*|share\w*|\w*share|bdsharebuttonbox|social\w*|comments?\w*|replys?|related\w*|recommend\w*|relate|sidebar\w*|side|aside|hot\w*|rank\w*|ads?|advert\w*|banner|friendlinks?|links|pager|pages|pagination|toolbar|tools?|topbar|header|login|search\w*|logo|tags?|qrcode|statement|disclaimer|editor|fontsize)$/i

function isHidden(element: HtmlElement): boolean {
  return element.attrs.some((a) => a.name === 'hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style'))
}

/** The words of an element's class and id, as `post-nav mainMenu` → post-nav, post, nav, mainMenu, main, Menu. */
function namesOf(element: HtmlElement): readonly string[] {
  const words = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`.slice(0, 400).split(/\s+/)
  return words.flatMap((word) => [word, ...word.split(/[-_]|(?<=[a-z])(?=[A-Z])/)])
}

/** Whether an element by its tag, role or name frames the article instead of being part of it. */
function looksLikeChrome(element: HtmlElement): boolean {
  if (element.tagName === 'html' || element.tagName === 'body' || CONTENT_TAGS.has(element.tagName)) return false
  if (CHROME_TAGS.has(element.tagName) || CHROME_ROLES.has(attributeOf(element, 'role')) || isHidden(element)) return true
  return namesOf(element).some((name) => CHROME_WORDS.test(name))
}

/** Share of the page's words from which an element is the article, whatever it is called. */
const MOST_OF_THE_PAGE = 0.4

interface Weight {
  /** Characters outside links. */
  prose: number
  hasTitle: boolean
}

/** Of every element: the characters below it that are not in links, and whether there is an h1. */
function weighElements(document: HtmlDocument): { readonly of: ReadonlyMap<HtmlElement, Weight>; readonly total: number } {
  const weights = new Map<HtmlElement, Weight>()
  const path: Weight[] = [{ prose: 0, hasTitle: false }]
  let links = 0
  walk(document, {
    enter: (element) => {
      if (NEVER_SHOWN.has(element.tagName)) return false
      if (element.tagName === 'a') links++
      const weight = { prose: 0, hasTitle: element.tagName === 'h1' }
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

/**
 * The elements that hold site chrome: navigation, share bars, comments, footers. What holds much of the page's prose, or its h1, is the
 * article even when it is called otherwise.
 */
export function chromeIn(document: HtmlDocument): ReadonlySet<HtmlElement> {
  const weights = weighElements(document)
  const chrome = new Set<HtmlElement>()
  for (const [element, { prose, hasTitle }] of weights.of) {
    const isArticle = prose > weights.total * MOST_OF_THE_PAGE || (hasTitle && element.tagName !== 'nav')
    if (looksLikeChrome(element) && (!isArticle || isHidden(element))) chrome.add(element)
  }
  return chrome
}
