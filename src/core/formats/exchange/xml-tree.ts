import { SaxesParser } from 'saxes'

export interface XmlNode {
  /** Without its prefix: tools disagree about namespaces, and no format we read has two elements of one name. */
  readonly name: string
  /** With its prefix. */
  readonly qualified: string
  /** The namespace it is in; empty for none. */
  readonly namespace: string
  /** By local name. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** Its own character data, without that of its children. */
  readonly text: string
}

interface OpenNode extends XmlNode {
  readonly children: OpenNode[]
  text: string
}

const node = (qualified: string, name: string, namespace: string, attributes: Record<string, string>): OpenNode => ({
  ...{ name, qualified, namespace, attributes, children: [], text: '' },
})

/**
 * The elements of a well-formed document; `null` for anything else. Entities that a document declares itself are not expanded: that is refused.
 * A document with no such entity cannot grow beyond its own length.
 */
export function xmlTree(document: string): XmlNode | null {
  const parser = new SaxesParser({ xmlns: true })
  const root = node('', '', '', {})
  const open: OpenNode[] = [root]
  let broken = false
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    const values = Object.fromEntries(Object.values(attributes).map((attribute) => [attribute.local || attribute.name, attribute.value]))
    const element = node(name, local, uri, values)
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const addText = (text: string) => {
    const last = open.at(-1)
    if (last) last.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => open.pop())
  parser.on('error', () => {
    broken = true
  })
  parser.write(document).close()
  return broken ? null : (root.children[0] ?? null)
}

export const childrenOf = ({ children }: XmlNode, name: string): readonly XmlNode[] => children.filter((child) => child.name === name)

export const childOf = (parent: XmlNode, name: string): XmlNode | undefined => parent.children.find((child) => child.name === name)

/** Every element of that name below `parent`, in document order. */
export function* below(parent: XmlNode, name: string): Generator<XmlNode> {
  for (const child of parent.children) {
    if (child.name === name) yield child
    yield* below(child, name)
  }
}
