import { ancestors, type HtmlElement, parentOf } from '#core/formats/import/html-tree'
import type { PageWeights } from '#core/formats/import/html-weights'

/** Share of the sentences that the article's element holds at least. */
const MOST = 0.75

/** Sentences below each element, those in chrome left out. */
function sentencesWithout(weights: PageWeights, chrome: ReadonlySet<HtmlElement>): ReadonlyMap<HtmlElement, number> {
  const left = new Map([...weights.of].map(([element, { sentences }]) => [element, sentences]))
  for (const element of chrome) {
    const sentences = weights.of.get(element)?.sentences ?? 0
    if (sentences === 0) continue
    const around: HtmlElement[] = []
    for (let parent = parentOf(element); parent; parent = parentOf(parent)) around.push(parent)
    if (around.some((each) => chrome.has(each))) continue
    for (const each of [element, ...around]) left.set(each, (left.get(each) ?? 0) - sentences)
  }
  return left
}

/** The smallest element that holds most of the page's sentences and its title's neighbours; `null` for a page without sentences. */
export function mainElement(weights: PageWeights, chrome: ReadonlySet<HtmlElement>): HtmlElement | null {
  const sentences = sentencesWithout(weights, chrome)
  let main = [...weights.of.keys()].find((element) => element.tagName === 'body') ?? null
  while (main) {
    const whole = sentences.get(main) ?? 0
    if (whole <= 0) return null
    const next: HtmlElement | undefined = weights.children
      .get(main)
      ?.find((child) => !chrome.has(child) && (sentences.get(child) ?? 0) >= whole * MOST)
    if (!next || isParagraph(next)) return main
    main = next
  }
  return null
}

/** How many more sentences a column may hold than the article in it. */
const HARDLY_MORE = 1.25

/** The largest element around the article that hardly holds other sentences: where tables that belong to it may stand. */
export function columnAround(main: HtmlElement | null, weights: PageWeights): HtmlElement | null {
  const most = (main ? (weights.of.get(main)?.sentences ?? 0) : 0) * HARDLY_MORE
  const around = ancestors(main).filter(
    (each) => each.tagName !== 'body' && (weights.of.get(each)?.sentences ?? Number.POSITIVE_INFINITY) <= most,
  )
  return around.at(-1) ?? main
}

const isParagraph = ({ tagName }: HtmlElement) =>
  tagName === 'p' || tagName === 'li' || tagName === 'blockquote' || /^h[1-6]$/.test(tagName)
