import { colourOf } from '#core/formats/export/code-colours'
import { guid } from '#core/formats/export/refi/guid'
import { element, xmlText } from '#core/formats/export/xml'
import type { Code, Codebook } from '#core/model/codebook'
import { type Language, localText } from '#core/model/language'

/** Names that are unique over the whole tree: QualCoder loses codings of a code whose name another one has. */
export function uniqueCodeNames({ codes }: Codebook, language: Language): ReadonlyMap<string, string> {
  const used = new Set<string>()
  return new Map(
    codes.map(({ id, label }) => {
      const name = localText(label, language) || id
      const unique = used.has(name) ? `${name} (${id})` : name
      used.add(unique)
      return [id, unique]
    }),
  )
}

/** Everything that was written about a code, which has one field here. */
function descriptionOf({ definition, include, exclude, examples, attributes }: Code, language: Language): string {
  const list = attributes.map(({ id, label, kind, choices }) => {
    const values = choices.length > 0 ? `: ${choices.map((choice) => choice.id).join(', ')}` : ''
    return `${id} = ${localText(label, language)} (${kind}${values})`
  })
  const parts: readonly (readonly [string, string])[] = [
    ['', definition],
    ['+ ', include],
    ['− ', exclude],
    ['e.g. ', examples.join(' / ')],
    ['attributes: ', list.join('; ')],
  ]
  return parts
    .filter(([, text]) => text !== '')
    .map(([head, text]) => head + text)
    .join('\n')
}

/** The codes as a tree of `Code` elements. */
export function codesXml(codebook: Codebook, language: Language): string {
  const names = uniqueCodeNames(codebook, language)
  const under = (parent: Code['parent']): string =>
    codebook.codes
      .filter((code) => code.parent === parent)
      .map((code) => {
        const description = descriptionOf(code, language)
        const attributes = { guid: guid('code', code.id), name: names.get(code.id), isCodable: true, color: colourOf(code) }
        return element('Code', attributes, `${description && element('Description', {}, xmlText(description))}${under(code.id)}`)
      })
      .join('\n')
  return element('Codes', {}, `\n${under(null)}\n`)
}
