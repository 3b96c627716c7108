import type { CasText, Structure } from '#core/formats/exchange/uima-json'
import { xmlTree } from '#core/formats/exchange/xml-tree'

/** `http:///webanno/custom.ecore` is the package `webanno.custom`. */
const packageOf = (namespace: string): string =>
  namespace
    .replace(/^http:\/\/\//, '')
    .replace(/\.ecore$/, '')
    .replaceAll('/', '.')

/** A CAS in XMI (UIMA References, chapter 7); `null` when there is none. Of several views the first is read. */
export function casInXmi(document: string): CasText | null {
  const root = xmlTree(document)
  if (root?.name !== 'XMI') return null
  const elements = root.children.map(({ name, namespace, attributes }) => ({ type: `${packageOf(namespace)}.${name}`, attributes }))
  const sofa = elements.find(({ type }) => type === 'uima.cas.Sofa')?.attributes
  if (sofa?.['sofaString'] === undefined) return null
  const structures = elements
    .filter(({ attributes }) => attributes['sofa'] === sofa['id'] && attributes['members'] === undefined)
    .map(({ type, attributes: { id = '', ...features } }): Structure => ({ id, type, features }))
  return { text: sofa['sofaString'], structures }
}
