import type { Exchange, ForeignAnnotation } from '#core/formats/exchange/exchange'
import { LEFT_OUT, type Mapping, NEW } from '#core/formats/exchange/mapping'
import { isDecimal } from '#core/formats/export/decimal'
import type { AttributeValue } from '#core/model/annotation'
import { AttributeDefinition, Code, type Codebook, LinkType } from '#core/model/codebook'

/** Colours come round after these many. */
const SLOTS = 8
/** Code units of an id. */
const LONGEST_ID = 128

export const newIdOf = (key: string): string => key.slice(0, LONGEST_ID).toWellFormed() || 'code'

const called = (name: string) => ({ 'zh-CN': name, en: name })

function newCode(key: string, { codes, codebook }: Exchange, into: Codebook): Code {
  const own = codebook?.codes.find(({ id }) => id === key)
  const foreign = codes.find((code) => code.key === key)
  const isFree = own && into.codes.every(({ hotkey }) => hotkey !== own.hotkey)
  if (own) return { ...own, hotkey: isFree ? own.hotkey : '', parent: into.codes.some(({ id }) => id === own.parent) ? own.parent : null }
  return Code.parse({
    ...{ id: newIdOf(key), parent: null, label: called(foreign?.name || key), slot: (into.codes.length % SLOTS) + 1, hotkey: '' },
    ...{ definition: foreign?.definition ?? '', include: '', exclude: '', examples: [], attributes: [] },
  })
}

interface NewAttribute {
  readonly code: string
  readonly name: string
  /** Everything that annotations hold in it. */
  readonly values: AttributeValue[]
}

/** The codes that are to have a new attribute: those whose annotations use it. */
function newAttributes(annotations: readonly ForeignAnnotation[], { codes, attributes }: Mapping): Iterable<NewAttribute> {
  const found = new Map<string, NewAttribute>()
  for (const { code, attributes: values, isExact } of annotations) {
    const target = codes[code] === NEW ? newIdOf(code) : codes[code]
    if (isExact || target === undefined || target === LEFT_OUT) continue
    for (const [name, value] of Object.entries(values)) {
      if (attributes[name] !== NEW) continue
      const pair = JSON.stringify([target, name])
      const known = found.get(pair) ?? { code: target, name, values: [] }
      known.values.push(value)
      found.set(pair, known)
    }
  }
  return found.values()
}

/** What all of the values are. */
function kindOf(values: readonly AttributeValue[]): 'flag' | 'decimal' | 'text' {
  if (values.every((value) => typeof value === 'boolean')) return 'flag'
  return values.every((value) => typeof value === 'string' && isDecimal(value)) ? 'decimal' : 'text'
}

function withAttribute(code: Code, { name, values }: NewAttribute): Code {
  const id = newIdOf(name)
  if (code.attributes.some((attribute) => attribute.id === id)) return code
  const definition = AttributeDefinition.parse({ id, label: called(name), kind: kindOf(values), choices: [] })
  return { ...code, attributes: [...code.attributes, definition] }
}

/** Link types of one of our own exports that the codebook does not have, as far as it has their codes. */
function newLinkTypes({ codebook, links }: Exchange, into: Codebook): readonly LinkType[] {
  const has = (id: string) => into.codes.some((code) => code.id === id)
  const used = new Set(links.map(({ type }) => type))
  return (codebook?.linkTypes ?? [])
    .filter(({ id }) => used.has(id) && into.linkTypes.every((type) => type.id !== id))
    .map((type) => LinkType.parse({ ...type, from: type.from.filter(has), to: type.to.filter(has) }))
}

/** The codebook with what the mapping makes new; the same object when that is nothing. */
export function extendedCodebook(exchange: Exchange, mapping: Mapping, codebook: Codebook): Codebook {
  let extended = codebook
  for (const [key, target] of Object.entries(mapping.codes)) {
    if (target !== NEW || extended.codes.some(({ id }) => id === newIdOf(key))) continue
    extended = { ...extended, codes: [...extended.codes, newCode(key, exchange, extended)] }
  }
  const annotations = exchange.documents.flatMap((document) => document.annotations)
  for (const added of newAttributes(annotations, mapping)) {
    extended = { ...extended, codes: extended.codes.map((code) => (code.id === added.code ? withAttribute(code, added) : code)) }
  }
  const types = newLinkTypes(exchange, extended)
  if (types.length > 0) extended = { ...extended, linkTypes: [...extended.linkTypes, ...types] }
  const isSame = extended === codebook || JSON.stringify(extended) === JSON.stringify(codebook)
  return isSame ? codebook : { ...extended, version: codebook.version + 1 }
}
