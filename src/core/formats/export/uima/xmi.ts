import { type Cas, type FeatureStructure, SOFA_ID } from '#core/formats/export/uima/cas'
import { element, XML_HEAD, type XmlAttributes, xmlAttributes } from '#core/formats/export/xml'

/** Each package of types is an XML namespace: `webanno.custom.Figure` is `custom:Figure`. */
const prefixOf = (type: string): string => type.split('.').at(-2) ?? 'top'
const tagOf = (type: string): string => `${prefixOf(type)}:${type.slice(type.lastIndexOf('.') + 1)}`
const namespaceOf = (type: string): string => `http:///${type.slice(0, type.lastIndexOf('.')).replaceAll('.', '/')}.ecore`

function namespaces(structures: readonly FeatureStructure[]): XmlAttributes {
  const types = ['uima.cas.Sofa', ...structures.map(({ type }) => type)]
  return Object.fromEntries(types.map((type) => [`xmlns:${prefixOf(type)}`, namespaceOf(type)]))
}

function structureXml({ id, type, features }: FeatureStructure): string {
  const values = Object.entries(features).map(([name, value]) => [name, typeof value === 'object' ? value.to : value])
  return element(tagOf(type), { 'xmi:id': id, sofa: SOFA_ID, ...Object.fromEntries(values) })
}

/** XMI serialisation of a CAS (UIMA References, chapter 7). */
export function* xmiOf({ text, structures }: Cas): Generator<string> {
  const root = { 'xmlns:xmi': 'http://www.omg.org/XMI', ...namespaces(structures), 'xmi:version': '2.0' }
  yield `${XML_HEAD}<xmi:XMI${xmlAttributes(root)}>\n`
  yield `${element('cas:NULL', { 'xmi:id': 0 })}\n`
  for (const structure of structures) yield `${structureXml(structure)}\n`
  yield `${element('cas:Sofa', { 'xmi:id': SOFA_ID, sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: text })}\n`
  yield `${element('cas:View', { sofa: SOFA_ID, members: structures.map(({ id }) => id).join(' ') })}\n</xmi:XMI>\n`
}
