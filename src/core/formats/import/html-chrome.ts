import { attributeOf, type HtmlElement } from '#core/formats/import/html-tree'
import type { PageWeights } from '#core/formats/import/html-weights'

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
  /^(?:nav\w*|\w*nav|menu\w*|\w*menu|breadcrumbs?|crumbs?|position|location|path|footer\w*|foot|\w*footer|copyright\w*|share\w*|\w*share|bdsharebuttonbox|social\w*|comments?\w*|replys?|related\w*|recommend\w*|relate|(?:left|right)?-?side(?:bar)?\w*|aside|hot\w*|rank\w*|ads?|advert\w*|banner|friendlinks?|links|pager|pages|pagination|toolbar|tools?|topbar|header|login|search\w*|logo|tags?|qrcode|statement|disclaimer|editor|fontsize)$/i

function isHidden(element: HtmlElement): boolean {
  return element.attrs.some((a) => a.name === 'hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style'))
}

/** The words of an element's class and id, as `post-nav mainMenu` → post-nav, post, nav, mainMenu, main, Menu. */
function namesOf(element: HtmlElement): readonly string[] {
  if (element.attrs.length === 0) return []
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

/**
 * The elements that hold site chrome: navigation, share bars, comments, footers. What holds much of the page's prose, or its title, is the
 * article even when it is called otherwise.
 */
export function chromeIn(weights: PageWeights): ReadonlySet<HtmlElement> {
  const chrome = new Set<HtmlElement>()
  for (const [element, { prose, hasTitle }] of weights.of) {
    const isArticle = prose > weights.total * MOST_OF_THE_PAGE || (hasTitle && element.tagName !== 'nav')
    if (looksLikeChrome(element) && (!isArticle || isHidden(element))) chrome.add(element)
  }
  return chrome
}
