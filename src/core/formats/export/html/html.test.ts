import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5'
import { expect, test } from 'vitest'
import { printable } from '#core/formats/export/characters'
import { html } from '#core/formats/export/html/html'
import { savedText } from '#core/formats/export/testing/read-export'
import { torture } from '#core/formats/export/testing/torture'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const isElement = (node: Node): node is Element => 'tagName' in node
const elementsIn = (node: Node): Element[] =>
  'childNodes' in node ? node.childNodes.flatMap((child) => [...(isElement(child) ? [child] : []), ...elementsIn(child)]) : []
const textIn = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '')
const attribute = (element: Element, name: string): string => element.attrs.find((attr) => attr.name === name)?.value ?? ''

const project = torture()
const errors: ParserError[] = []
const elements = elementsIn(parse(savedText(html, project), { onParseError: (error) => errors.push(error) }))
const withClass = (name: string) => elements.filter((element) => attribute(element, 'class') === name)

test('the page is sound HTML and asks for nothing outside', () => {
  expect(errors.map(({ code }) => code)).toEqual([])
  expect(elements.filter(({ tagName }) => ['script', 'link', 'img', 'iframe'].includes(tagName))).toEqual([])
  const outside = elements.map((element) => attribute(element, 'href')).filter((href) => href !== '' && !href.startsWith('#'))
  expect(outside).toEqual([])
})

test('every article is whole, every annotation a card that leads to the text and back', () => {
  const bare = (element: Element) => textIn(element).replace(/^\n/, '')
  for (const reference of withClass('ref')) reference.childNodes = []
  expect(withClass('text').slice(-project.articles.length).map(bare)).toEqual(
    project.articles.map(({ content }) => printable(content.text)),
  )
  expect(elements.filter(({ tagName, attrs }) => tagName === 'li' && attrs.some(({ name }) => name === 'value'))).toHaveLength(
    project.annotations.length,
  )
  const ids = new Set(elements.map((element) => attribute(element, 'id')))
  const hrefs = elements.map((element) => attribute(element, 'href')).filter(Boolean)
  expect(hrefs.filter((href) => !ids.has(href.slice(1)))).toEqual([])
  expect(withClass('ref')).toHaveLength(project.annotations.length)
})
