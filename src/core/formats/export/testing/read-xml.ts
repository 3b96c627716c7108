import { SaxesParser } from 'saxes'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** A strict, namespace-aware reading: throws on anything that is not well-formed. */
export function readXml(file: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] }
  const open: { children: (XmlElement | string)[] }[] = [root]
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([attribute, { value }]) => [attribute, value]))
    const element = { name, attributes: values, children: [] as (XmlElement | string)[] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('closetag', () => open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(file).close()
  const found = root.children.find((child) => typeof child === 'object')
  if (!found) throw new Error('no element')
  return found
}

/** Every element called `name` inside `element`, in document order. */
export function allNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...allNamed(child, name)],
  )
}

export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
