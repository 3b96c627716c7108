import type { AttributeType, Cell } from '#core/attributes/attribute-type'
import { attributeTypes } from '#core/attributes/attribute-types'
import { isDecimal } from '#core/formats/export/decimal'
import { namesIn } from '#core/formats/export/latin-names'
import { element, XML_HEAD, xmlText } from '#core/formats/export/xml'
import type { AttributeValue } from '#core/model/annotation'
import type { AttributeDefinition, AttributeKind, Codebook } from '#core/model/codebook'

type FeatureRange = 'uima.cas.String' | 'uima.cas.Double' | 'uima.cas.Boolean' | 'uima.tcas.Annotation'

interface Feature {
  readonly name: string
  readonly range: FeatureRange
}

export interface UimaType {
  readonly name: string
  readonly says: string
  readonly features: readonly Feature[]
}

export const SPAN_SUPERTYPE = 'uima.tcas.Annotation'
const NAMESPACE = 'webanno.custom'

const strings = (...names: string[]): Feature[] => names.map((name) => ({ name, range: 'uima.cas.String' }))

/** What every span has beside the attributes of its code; `attributesJson` holds all of them exactly, `spans` the stretches of those in several. */
const OF_SPANS = strings(
  'annotationId',
  'created',
  'certainty',
  'memo',
  'provenance',
  'byHand',
  'initiativeId',
  'codebookVersion',
  'spans',
  'attributesJson',
)

/** `Governor` and `Dependent` are what INCEpTION calls the ends of a relation. */
const OF_LINKS: readonly Feature[] = [
  { name: 'Governor', range: 'uima.tcas.Annotation' },
  { name: 'Dependent', range: 'uima.tcas.Annotation' },
  ...strings('linkId', 'created', 'coder', 'role'),
]

const RANGES: Readonly<Record<AttributeKind, FeatureRange>> = {
  text: 'uima.cas.String',
  decimal: 'uima.cas.Double',
  interval: 'uima.cas.Double',
  choice: 'uima.cas.String',
  flag: 'uima.cas.Boolean',
  date: 'uima.cas.String',
  quantity: 'uima.cas.String',
  choices: 'uima.cas.String',
  place: 'uima.cas.String',
  actor: 'uima.cas.String',
  initiative: 'uima.cas.String',
}

const RESERVED = new Set([...OF_SPANS.map(({ name }) => name), 'begin', 'end', 'sofa', 'id', 'xmi'])

const columnOf = (kind: AttributeKind) => (attributeTypes[kind] as unknown as AttributeType<AttributeValue>).column

function featuresOf({ id, kind }: AttributeDefinition, index: number): readonly Feature[] {
  const isPlain = /^[A-Za-z][A-Za-z0-9]*$/.test(id) && !RESERVED.has(id)
  const stem = isPlain ? id : `attribute${index + 1}`
  return columnOf(kind).suffixes.map((suffix) => ({
    name: suffix ? `${stem}_${suffix}` : stem,
    range: suffix.endsWith('open') ? 'uima.cas.Boolean' : RANGES[kind],
  }))
}

type FeatureValue = string | number | boolean

function typedValue(cell: Cell, range: FeatureRange): FeatureValue | null {
  if (range !== 'uima.cas.Double') return cell
  return typeof cell === 'string' && isDecimal(cell) ? Number(cell) : null
}

/** A span type, and how the values of an annotation's attributes are told by it. */
export interface CodeType extends UimaType {
  readonly valuesOf: (attributes: Readonly<Record<string, AttributeValue>>) => Readonly<Record<string, FeatureValue>>
}

function codeType(name: string, says: string, attributes: readonly AttributeDefinition[]): CodeType {
  const known = attributes.map((definition, i) => ({ definition, features: featuresOf(definition, i) }))
  return {
    name: `${NAMESPACE}.${name}`,
    says,
    features: [...OF_SPANS, ...known.flatMap(({ features }) => features)],
    valuesOf: (values) => {
      const told: Record<string, FeatureValue> = {}
      for (const { definition, features } of known) {
        const value = values[definition.id]
        if (value === undefined || !attributeTypes[definition.kind].holds(value)) continue
        const cells = columnOf(definition.kind).cells(value)
        for (const [i, { name: feature, range }] of features.entries()) {
          const typed = typedValue(cells[i] ?? null, range)
          if (typed !== null) told[feature] = typed
        }
      }
      return told
    },
  }
}

/** A type for every code and every link type of a codebook. */
export interface TypeSystem {
  readonly code: (id: string) => CodeType | undefined
  readonly link: (id: string) => UimaType | undefined
  readonly all: readonly UimaType[]
}

export function typeSystemOf(codebook: Codebook): TypeSystem {
  const names = namesIn(codebook)
  const codes = new Map<string, CodeType>(
    codebook.codes.map(({ id, label, attributes }) => [id, codeType(names.code(id), label.en || label['zh-CN'], attributes)]),
  )
  const links = new Map<string, UimaType>(
    codebook.linkTypes.map(({ id, label }) => [
      id,
      { name: `${NAMESPACE}.${names.linkType(id)}`, says: label.en || label['zh-CN'], features: OF_LINKS },
    ]),
  )
  return { code: (id) => codes.get(id), link: (id) => links.get(id), all: [...codes.values(), ...links.values()] }
}

const tag = (name: string, text: string): string => element(name, {}, xmlText(text))

const featureXml = ({ name, range }: Feature): string => element('featureDescription', {}, tag('name', name) + tag('rangeTypeName', range))

const typeXml = ({ name, says, features }: UimaType): string =>
  element(
    'typeDescription',
    {},
    [
      ...[tag('name', name), tag('description', says), tag('supertypeName', SPAN_SUPERTYPE)],
      element('features', {}, features.map((feature) => `\n${featureXml(feature)}`).join('')),
    ].join('\n'),
  )

/** The type system description (UIMA References, chapter 2), without which no reader takes an XMI. */
export const typeSystemXml = ({ all }: TypeSystem): string =>
  `${XML_HEAD}${element('typeSystemDescription', { xmlns: 'http://uima.apache.org/resourceSpecifier' }, `\n${element('types', {}, all.map((type) => `\n${typeXml(type)}`).join(''))}\n`)}\n`
