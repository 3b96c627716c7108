import type { AttributeType, Cell } from '#core/attributes/attribute-type'
import { attributeTypes } from '#core/attributes/attribute-types'
import { isDecimal } from '#core/formats/export/decimal'
import { uniqueCodeNames } from '#core/formats/export/refi/codes'
import { guid } from '#core/formats/export/refi/guid'
import { element, xmlText } from '#core/formats/export/xml'
import type { Annotation, AttributeValue } from '#core/model/annotation'
import type { AttributeKind, Code, Codebook } from '#core/model/codebook'
import type { Language } from '#core/model/language'

type VariableType = 'Text' | 'Float' | 'Boolean'

const TYPES: Readonly<Record<AttributeKind, VariableType>> = {
  text: 'Text',
  decimal: 'Float',
  interval: 'Float',
  choice: 'Text',
  flag: 'Boolean',
  date: 'Text',
  quantity: 'Text',
  choices: 'Text',
  place: 'Text',
  actor: 'Text',
  initiative: 'Text',
}

const columnOf = (kind: AttributeKind) => (attributeTypes[kind] as unknown as AttributeType<AttributeValue>).column

interface Variable {
  readonly guid: string
  /** `Figure: value`, unique because the names of codes are. */
  readonly name: string
  readonly type: VariableType
  readonly valueOf: (annotation: Annotation) => Cell
}

/** A variable for each attribute of a code and, of intervals, one for each bound. */
function variablesOf({ id: code, attributes }: Code, codeName: string): readonly Variable[] {
  return attributes.flatMap(({ id, kind }) => {
    const { suffixes, cells } = columnOf(kind)
    return suffixes.map((suffix, i) => ({
      guid: guid('variable', `${code} ${id} ${suffix}`),
      name: `${codeName}: ${id}${suffix && ` ${suffix}`}`,
      type: suffix.endsWith('open') ? ('Boolean' as const) : TYPES[kind],
      valueOf: ({ attributes: values }: Annotation) => {
        const value = values[id]
        return value !== undefined && attributeTypes[kind].holds(value) ? (cells(value)[i] ?? null) : null
      },
    }))
  })
}

const valueXml = ({ guid: target, type }: Variable, value: string | boolean): string =>
  element('VariableValue', {}, element('VariableRef', { targetGUID: target }) + element(`${type}Value`, {}, xmlText(String(value))))

export interface Variables {
  readonly xml: string
  /** The values of an annotation, in the order of its code's attributes. */
  readonly valuesXml: (annotation: Annotation) => string
}

/** The attributes of the codebook as variables: what a Case can hold values of. */
export function variablesIn(codebook: Codebook, language: Language): Variables {
  const names = uniqueCodeNames(codebook, language)
  const byCode = new Map(codebook.codes.map((code) => [code.id, variablesOf(code, names.get(code.id) ?? code.id)]))
  const all = [...byCode.values()].flat()
  const variables = all.map((variable) => element('Variable', { guid: variable.guid, name: variable.name, typeOfVariable: variable.type }))
  return {
    xml: variables.length > 0 ? element('Variables', {}, `\n${variables.join('\n')}\n`) : '',
    valuesXml: (annotation) =>
      (byCode.get(annotation.code) ?? [])
        .map((variable) => {
          const value = variable.valueOf(annotation)
          const fits = variable.type !== 'Float' || (typeof value === 'string' && isDecimal(value))
          return value === null || value === '' || !fits ? '' : valueXml(variable, value)
        })
        .join(''),
  }
}
