import { printable } from '#core/formats/export/characters'

const IN_TEXT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }
/** White space in an attribute would be turned into spaces by every parser (XML 1.0, section 3.3.3). */
const IN_ATTRIBUTE: Readonly<Record<string, string>> = { ...IN_TEXT, '"': '&quot;', '\n': '&#10;', '\t': '&#9;' }

/** Character data of an element. */
export const xmlText = (text: string): string => printable(text).replace(/[&<>\r]/g, (c) => IN_TEXT[c] ?? c)

export type XmlAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Attributes of a tag, each after a space; those without a value are left away. */
export function xmlAttributes(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${printable(String(value)).replace(/[&<>"\r\n\t]/g, (c) => IN_ATTRIBUTE[c] ?? c)}"`)
    .join('')
}

/** An element; `content` is markup already. */
export const element = (name: string, attributes: XmlAttributes, content = ''): string =>
  content === '' ? `<${name}${xmlAttributes(attributes)}/>` : `<${name}${xmlAttributes(attributes)}>${content}</${name}>`

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
