import { valuesIn } from '#core/formats/exchange/attribute-values'
import { type Companions, companionsIn, isNoCompanion, ownProject } from '#core/formats/exchange/companions'
import { oursOf, roleIn } from '#core/formats/exchange/details'
import type { Exchange, ForeignAnnotation, ForeignCoder, ForeignDocument, ForeignLink } from '#core/formats/exchange/exchange'
import type { ExchangeFormat } from '#core/formats/exchange/exchange-format'
import { damaged, type ExchangeFiles, folderOf, pathsLike, stemOfPath } from '#core/formats/exchange/files'
import { parsedJson, stringOf, timeOf } from '#core/formats/exchange/json'
import { unitStretches } from '#core/formats/exchange/stretches'
import { type CasText, casInJson, type Structure } from '#core/formats/exchange/uima-json'
import { casInXmi } from '#core/formats/exchange/uima-xmi'
import { typeSystemOf } from '#core/formats/export/uima/types'
import { AttributeValue, Certainty, Provenance } from '#core/model/annotation'
import type { Codebook } from '#core/model/codebook'
import { AttributeId, InitiativeId } from '#core/model/ids'
import type { Problem } from '#core/model/problem'
import type { Span } from '#core/model/span'
import { z } from '#core/model/zod'
import { fail, ok, type Result } from '#core/util/result'

/** Layers that say how a text is cut up and not what it says. */
const STRUCTURAL =
  /^uima\.|(^|\.)(DocumentMetaData|DocumentAnnotation|Sentence|Token|Paragraph|Lemma|POS|TagsetDescription|TagDescription|LayerDefinition|FeatureDefinition|CASMetadata|Heading|Div)$/

/** What every span of ours has beside the attributes of its code. */
const OWN = new Set([
  'begin',
  'end',
  'sofa',
  'id',
  'annotationId',
  'created',
  'certainty',
  'memo',
  'provenance',
  'byHand',
  'spans',
  'attributesJson',
])
const ENDS = ['Governor', 'Dependent'] as const

const isLink = ({ features }: Structure): boolean => ENDS.every((end) => features[end] !== undefined)

/** The code or link type whose type this is: of our own exports by its name there, of others the last part of the name. */
function namesOf(codebook: Codebook | null): (type: string) => string {
  const types = codebook && typeSystemOf(codebook)
  const ids = new Map<string, string>([
    ...(codebook?.codes ?? []).map(({ id }): [string, string] => [types?.code(id)?.name ?? '', id]),
    ...(codebook?.linkTypes ?? []).map(({ id }): [string, string] => [types?.link(id)?.name ?? '', id]),
  ])
  return (type) => ids.get(type) ?? type.slice(type.lastIndexOf('.') + 1)
}

const Values = z.record(z.string(), AttributeValue)

/** `rule figures 1` */
function provenanceIn(said: string): Provenance {
  const space = said.indexOf(' ')
  const parsed = Provenance.safeParse({ by: space < 0 ? said : said.slice(0, space), detail: space < 0 ? '' : said.slice(space + 1) })
  return parsed.success ? parsed.data : { by: 'coder', detail: said }
}

/** `0-4 9-12` */
const spansIn = (said: string): readonly Span[] =>
  said.split(' ').flatMap((part) => {
    const [, start, end] = /^(\d+)-(\d+)$/.exec(part) ?? []
    return start && end ? [{ start: Number(start), end: Number(end) }] : []
  })

/** Features of other tools' layers; those that point to other structures are not values. */
const featuresOf = ({ features }: Structure) =>
  valuesIn(Object.entries(features).filter(([name]) => !OWN.has(name) && !name.startsWith('@')))

const byHandIn = (said: string): readonly AttributeId[] | undefined =>
  said ? said.split(' ').map((id) => AttributeId.parse(id)) : undefined

/** Initiative and version of the codebook; each only where it is said. */
const oursIn = ({ initiativeId, codebookVersion }: Structure['features']) =>
  oursOf({ initiative: InitiativeId.safeParse(initiativeId).data, codebookVersion: Number(codebookVersion) || undefined })

/** Annotations of ours carry their ids; the rest of what they say is exact. */
function partsOf(structure: Structure) {
  const { annotationId, created, certainty, memo = '', provenance = '', byHand = '', attributesJson } = structure.features
  if (annotationId === undefined) return { id: null, createdAt: null, attributes: featuresOf(structure), isExact: false, memo }
  const values = Values.safeParse(parsedJson(attributesJson ?? '{}'))
  return {
    ...{ id: annotationId, createdAt: timeOf(created), attributes: values.success ? values.data : {}, isExact: true, memo },
    ...{ certainty: Certainty.safeParse(certainty).data, provenance: provenanceIn(provenance || 'coder'), byHand: byHandIn(byHand) },
    ours: oursIn(structure.features),
  }
}

interface Context {
  readonly scope: string
  readonly coder: ForeignCoder | null
  readonly person: Companions['person']
  readonly nameOf: (type: string) => string
  readonly text: string
}

function annotationOf(structure: Structure, { scope, coder, nameOf, text }: Context): ForeignAnnotation | null {
  const [begin, end] = [Number(structure.features['begin']), Number(structure.features['end'])]
  if (!Number.isInteger(begin) || !Number.isInteger(end) || end <= begin) return null
  const spans = spansIn(structure.features['spans'] ?? '')
  const { value, label } = structure.features
  // INCEpTION's layer of named entities has one type for all and says which in a feature.
  const code = structure.type.endsWith('.NamedEntity') && (value ?? label) ? stringOf(value ?? label) : nameOf(structure.type)
  const stretches = spans.length > 0 ? unitStretches(text, spans) : [{ start: begin, end, quote: null }]
  return { key: `${scope} ${structure.id}`, code, coder, stretches, ...partsOf(structure) }
}

function linkOf({ type, features }: Structure, { scope, coder, person, nameOf }: Context): ForeignLink {
  const [from = '', to = ''] = ENDS.map((end) => `${scope} ${features[end]}`)
  const own = features['coder']
  const maker = own === undefined ? coder : person(own)
  return {
    id: features['linkId'] ?? null,
    type: nameOf(type),
    from,
    to,
    role: roleIn(features['role']),
    coder: maker,
    createdAt: timeOf(features['created']),
  }
}

function documentOf(
  path: string,
  { text, structures }: CasText,
  companions: Companions,
): { readonly document: ForeignDocument; readonly links: readonly ForeignLink[] } {
  const name = stemOfPath(path)
  const context = {
    scope: path,
    coder: companions.coder(folderOf(path)),
    person: companions.person,
    nameOf: namesOf(companions.codebook),
    text,
  }
  const said = structures.filter(({ type }) => !STRUCTURAL.test(type))
  const annotations = said
    .filter((each) => !isLink(each))
    .map((each) => annotationOf(each, context))
    .filter((each) => each !== null)
  return {
    document: { name, text, article: companions.article(name), unit: 'utf16', annotations },
    links: said.filter(isLink).map((each) => linkOf(each, context)),
  }
}

/** XMI and JSON beside each other say the same: the XMI is read. */
const casPaths = (files: ExchangeFiles): readonly string[] => {
  const xmi = pathsLike(files, /\.xmi$/i)
  return xmi.length > 0 ? xmi : pathsLike(files, /\.json$/i).filter(isNoCompanion)
}

function read(files: ExchangeFiles): Result<Exchange> {
  const companions = companionsIn(files)
  const found: ReturnType<typeof documentOf>[] = []
  const problems: Problem[] = []
  for (const path of casPaths(files)) {
    const file = files.plain(path) ?? ''
    const cas = /\.xmi$/i.test(path) ? casInXmi(file) : casInJson(parsedJson(file))
    if (cas) found.push(documentOf(path, cas, companions))
    else problems.push(damaged(path, 'CAS'))
  }
  if (found.length === 0 && !companions.isOwn) return fail(problems[0] ?? damaged(files.paths[0] ?? '', 'CAS'))
  return ok({
    ...{ documents: found.map(({ document }) => document), links: found.flatMap(({ links }) => links), codes: [], problems },
    ...ownProject(companions),
  })
}

/** Apache UIMA's CAS as XMI or JSON, of INCEpTION too; a folder for each coder. */
export const uima: ExchangeFormat = {
  id: 'uima',
  label: 'UIMA XMI, JSON CAS',
  sniff: (files) =>
    pathsLike(files, /(\.xmi|(^|\/)TypeSystem\.xml)$/i).length > 0 ||
    pathsLike(files, /\.json$/i).some((path) => (files.plain(path) ?? '').includes('"%FEATURE_STRUCTURES"')),
  read,
}
