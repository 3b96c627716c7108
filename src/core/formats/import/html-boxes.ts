import { reasonByWords } from '#core/formats/import/boilerplate/by-words'
import type { BoilerplateReason } from '#core/formats/import/boilerplate/reason'
import type { PageLine } from '#core/formats/import/html-lines'
import { ancestors, type HtmlElement, parentOf } from '#core/formats/import/html-tree'

/** Reasons for which what stands below a heading goes with it. */
const TITLED: ReadonlySet<BoilerplateReason> = new Set(['related', 'comments', 'footer', 'tools', 'navigation'])
/** Longest heading of such a box, in code units. */
const LONGEST = 20

/**
 * Boxes whose first line says what they are: related news, comments, rankings. A box never holds the article's element, nor is it that.
 */
export function boxesIn(lines: readonly PageLine[], main: HtmlElement | null): ReadonlySet<HtmlElement> {
  const boxes = new Set<HtmlElement>()
  const around = new Set(ancestors(main))
  const firstLine = new Map<HtmlElement, PageLine>()
  for (const line of lines) for (const element of ancestors(line.element)) if (!firstLine.has(element)) firstLine.set(element, line)
  for (const line of lines) {
    const reason = line.text.length <= LONGEST ? reasonByWords(line.text) : null
    if (reason === null || !TITLED.has(reason)) continue
    for (let box = line.element; box && firstLine.get(box) === line && !around.has(box); box = parentOf(box)) boxes.add(box)
  }
  return boxes
}
