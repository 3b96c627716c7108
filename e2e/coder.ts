import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type AppUnderTest, expect } from './hosts'

/** What a coder does in the app, in the words of the interface. */

export const file = (name: string) => join(import.meta.dirname, 'files', name)

export const articleText = (page: Page) => page.getByRole('document', { name: 'Article text' })
export const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' })
export const annotations = (page: Page) => page.getByRole('listbox', { name: 'Annotations' })

/** The code of the current annotation, as the inspector's list names it by id. */
export const currentCode = (page: Page) => inspector(page).getByRole('combobox', { name: 'Code' })

export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sample project' }).click()
  await expect(articleText(page)).toContainText('临江推行')
}

/** Opens the files from the first-run view or by the command, and waits until the import has ended: the report is shown, or the only article. */
export async function openFiles(app: AppUnderTest, paths: readonly string[]): Promise<void> {
  await expect(app.page.getByRole('banner')).toBeVisible()
  await app.openFiles(paths)
  await app.page.keyboard.press('ControlOrMeta+o')
  await expect(app.page.getByRole('complementary', { name: 'Import report' }).or(articleText(app.page)).first()).toBeVisible()
  await expect(app.page.getByRole('progressbar', { name: 'Import' })).toHaveCount(0, { timeout: 60_000 })
}

/** Opens an article from the library by its title; `words` are in its text, where the title is not. */
export async function openArticle(page: Page, title: string, words = title): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByText('Library').click()
  await page.getByRole('grid', { name: 'Articles' }).getByText(title).dblclick()
  await expect(articleText(page)).toContainText(words)
}

/** What is dotted in the text on screen, in its order: the suggestions that are open. */
export const dotted = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isBefore = (a: AbstractRange, b: AbstractRange) =>
      a.startContainer === b.startContainer
        ? a.startOffset < b.startOffset
        : (a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
    return [...CSS.highlights]
      .filter(([name]) => name.startsWith('suggestion-'))
      .flatMap(([, highlight]) => [...highlight])
      .sort((a, b) => (isBefore(a, b) ? -1 : 1))
      .map((range) => range.startContainer.nodeValue?.slice(range.startOffset, range.endOffset) ?? '')
  })

interface Place {
  readonly x: number
  readonly y: number
}

/** Where the characters of `quote` begin and end on screen, first occurrence, scrolled into sight. */
export async function placesOf(page: Page, quote: string): Promise<{ from: Place; to: Place }> {
  return articleText(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const nodes: { node: Text; start: number }[] = []
    let text = ''
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node: node as Text, start: text.length })
      text += node.nodeValue
    }
    const at = text.indexOf(wanted)
    if (at < 0) throw new Error(`not in the text on screen: ${wanted}`)
    const pointAt = (offset: number, after: boolean) => {
      const found = nodes.findLast(({ start }) => (after ? start < offset : start <= offset))
      if (!found) throw new Error('no text')
      return { node: found.node, offset: offset - found.start }
    }
    const rectAt = (first: number, last: number) => {
      const start = pointAt(first, false)
      const end = pointAt(last, true)
      const range = document.createRange()
      range.setStart(start.node, start.offset)
      range.setEnd(end.node, end.offset)
      return range
    }
    const edge = (offset: number, length: number) => {
      const range = rectAt(offset, offset + length)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      return range
    }
    const head = [...wanted][0]?.length ?? 1
    const tail = [...wanted].at(-1)?.length ?? 1
    const first = edge(at, head).getBoundingClientRect()
    const last = rectAt(at + wanted.length - tail, at + wanted.length).getBoundingClientRect()
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right - 1, y: last.top + last.height / 2 },
    }
  }, quote)
}

/** Drags over `quote` with the mouse. */
export async function select(page: Page, quote: string): Promise<void> {
  await placesOf(page, quote)
  const { from, to } = await placesOf(page, quote)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByRole('toolbar', { name: 'Code selection' })).toBeVisible()
}

/** Drags over `quote` and presses the key of a code. A quote across a block border is given without its line feed. */
export async function code(page: Page, quote: string, key: string): Promise<void> {
  await select(page, quote)
  await page.keyboard.press(key)
  await expect(currentCode(page)).toBeVisible()
  await expect.poll(async () => (await inspector(page).textContent())?.replaceAll('\n', '')).toContain(quote)
}

/** Makes the annotation with this quote current by clicking in the middle of it. */
export async function pick(page: Page, quote: string): Promise<void> {
  await placesOf(page, quote)
  const { from, to } = await placesOf(page, quote)
  await page.mouse.click((from.x + to.x) / 2, from.y)
  await expect(inspector(page)).toContainText(quote)
}

/** Links the current figure to the initiative whose quote this is, with the keyboard. */
export async function linkTo(page: Page, initiative: string): Promise<void> {
  await page.keyboard.press('l')
  const list = page.getByRole('listbox', { name: 'Link to initiative' })
  await expect(list).toBeVisible()
  await page.keyboard.type(initiative)
  await expect(list.getByRole('option').first()).toContainText(initiative)
  await page.keyboard.press('Shift+Enter')
  await expect(inspector(page)).toContainText(initiative)
}

/** The exported project, parsed. */
export interface Exported {
  readonly articles: readonly {
    readonly id: string
    readonly title: string
    readonly outlet: string
    readonly date: string
    readonly text: string
    readonly blockKinds?: readonly { readonly start: number; readonly kind: string }[]
  }[]
  readonly annotations: readonly {
    readonly id: string
    readonly article: string
    readonly code: string
    readonly anchor: { readonly quote: string }
  }[]
  readonly links: readonly { readonly from: string; readonly to: string }[]
  readonly history?: readonly unknown[]
}

export const exportBytes = (app: AppUnderTest): Promise<Buffer> => app.save(() => app.page.keyboard.press('ControlOrMeta+Shift+e'))

export async function exported(app: AppUnderTest): Promise<Exported> {
  return JSON.parse((await exportBytes(app)).toString('utf8')) as Exported
}
