import { SaxesParser } from 'saxes'
import { MOST_DEPTH } from '#core/formats/import/limits'

/** What is told about an XML document while it is read; names without their prefix. */
export interface XmlVisitor {
  readonly enter: (name: string, attribute: (name: string) => string) => void
  readonly leave: (name: string) => void
  readonly text: (text: string) => void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The value of the attribute of that local name; empty when there is none. */
function valueIn(attributes: Readonly<Record<string, string>>): (name: string) => string {
  return (name) => Object.entries(attributes).find(([key]) => local(key) === name)?.[1] ?? ''
}

/** Stops the reader, which has no other way out. */
class Refused extends Error {}

/**
 * Reads a document part by part. `false` when it is not well formed, nests too deeply or has a document type: no entity of its own is ever
 * expanded, so no document grows while it is read.
 */
export function readXml(document: string, visitor: XmlVisitor): boolean {
  const parser = new SaxesParser()
  let depth = 0
  const refuse = () => {
    throw new Refused()
  }
  parser.on('doctype', refuse)
  parser.on('error', refuse)
  parser.on('opentag', ({ name, attributes }) => {
    depth++
    if (depth > MOST_DEPTH) refuse()
    visitor.enter(local(name), valueIn(attributes))
  })
  parser.on('closetag', ({ name }) => {
    depth--
    visitor.leave(local(name))
  })
  parser.on('text', visitor.text)
  parser.on('cdata', visitor.text)
  try {
    parser.write(document).close()
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}
