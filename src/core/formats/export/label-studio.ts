import { formatInterval } from '#core/attributes/interval'
import { type CoderPart, coderFolders, partOf } from '#core/formats/export/by-coder'
import { soundJson } from '#core/formats/export/characters'
import { companions, detailsOf } from '#core/formats/export/companions'
import { isDecimal } from '#core/formats/export/decimal'
import { type Document, documentsOf, hullOf } from '#core/formats/export/documents'
import type { Exporter, OutputFile } from '#core/formats/export/exporter'
import { countLosses } from '#core/formats/export/losses'
import { element } from '#core/formats/export/xml'
import { type Annotation, type AttributeValue, isInterval } from '#core/model/annotation'
import type { AttributeDefinition, AttributeKind, Codebook } from '#core/model/codebook'
import { type Language, localText } from '#core/model/language'
import type { Coder } from '#core/model/project'
import type { Snapshot } from '#core/model/snapshot'
import { ok } from '#core/util/result'

/** The control that shows an attribute of each kind. */
const CONTROLS: Readonly<Record<AttributeKind, 'TextArea' | 'Number' | 'Choices'>> = {
  text: 'TextArea',
  decimal: 'Number',
  interval: 'TextArea',
  choice: 'Choices',
  flag: 'Choices',
  date: 'TextArea',
  quantity: 'TextArea',
  choices: 'Choices',
  place: 'TextArea',
  actor: 'TextArea',
  initiative: 'TextArea',
}

const FLAG_CHOICES = ['true', 'false']

/** Every attribute once; one that several codes have in several kinds is shown as the first of them. */
function attributesOf({ codes }: Codebook): ReadonlyMap<string, AttributeDefinition> {
  const attributes = new Map<string, AttributeDefinition>()
  for (const definition of codes.flatMap((code) => code.attributes)) {
    const known = attributes.get(definition.id)
    const choices = new Map([...(known?.choices ?? []), ...definition.choices].map((choice) => [choice.id, choice]))
    attributes.set(definition.id, { ...(known ?? definition), choices: [...choices.values()] })
  }
  return attributes
}

/** Label Studio's names of controls share one space with `label` and `text`. */
const controlName = (attribute: string): string => `attribute_${attribute}`

function control({ id, kind, label, choices }: AttributeDefinition, language: Language): string {
  const values = kind === 'flag' ? FLAG_CHOICES : choices.map((choice) => choice.id)
  const name = { name: controlName(id), toName: 'text', perRegion: true, title: localText(label, language) }
  const many = kind === 'choices' ? { choice: 'multiple' } : {}
  const options = CONTROLS[kind] === 'Choices' ? values.map((value) => element('Choice', { value })).join('') : ''
  return element(CONTROLS[kind], { ...name, ...many }, options)
}

/** The labelling interface that the tasks belong to. */
function configuration({ codebook }: Snapshot, language: Language): string {
  const labels = codebook.codes.map(({ id, label }) => element('Label', { value: id, hint: localText(label, language) }))
  const relations = codebook.linkTypes.map(({ id }) => element('Relation', { value: id }))
  const lines = [
    element('Header', { value: '$title' }),
    element('Labels', { name: 'label', toName: 'text' }, labels.join('')),
    element('Text', { name: 'text', value: '$text', granularity: 'symbol' }),
    ...(relations.length > 0 ? [element('Relations', {}, relations.join(''))] : []),
    ...[...attributesOf(codebook).values()].map((definition) => control(definition, language)),
  ]
  return `<View>\n${lines.map((line) => `  ${line}\n`).join('')}</View>\n`
}

type Json = Readonly<Record<string, unknown>>

/** What a control holds for a value; `null` when the attribute has since changed its kind: the exact value is in the region's `meta`. */
function controlValue(value: AttributeValue, { kind, choices }: AttributeDefinition): Json | null {
  if (isInterval(value)) return kind === 'interval' ? { text: [formatInterval(value)] } : null
  if (Array.isArray(value))
    return kind === 'choices' && value.every((id) => choices.some((choice) => choice.id === id)) ? { choices: value } : null
  const word = String(value)
  if (CONTROLS[kind] === 'TextArea') return { text: [word] }
  if (kind === 'decimal') return isDecimal(word) ? { number: Number(word) } : null
  const allowed = kind === 'flag' ? FLAG_CHOICES : choices.map(({ id }) => id)
  return allowed.includes(word) ? { choices: [word] } : null
}

function* resultsOf(annotation: Annotation, { text }: Document, attributes: ReadonlyMap<string, AttributeDefinition>): Generator<Json> {
  const { id, code, memo } = annotation
  const { start, end } = hullOf(annotation)
  const place = { start, end, text: text.slice(start, end) }
  const meta = { ...(memo && { text: [memo] }), zhupi: detailsOf(annotation) }
  yield { id, from_name: 'label', to_name: 'text', type: 'labels', value: { ...place, labels: [code] }, meta }
  for (const [name, value] of Object.entries(annotation.attributes)) {
    const definition = attributes.get(name)
    const shown = definition && controlValue(value, definition)
    if (!definition || !shown) continue
    const type = CONTROLS[definition.kind].toLowerCase()
    yield { id, from_name: controlName(name), to_name: 'text', type, value: { ...place, ...shown } }
  }
}

function annotationOf(part: CoderPart, document: Document, attributes: ReadonlyMap<string, AttributeDefinition>): Json {
  const relations = part.links.map(({ from, to, type, role }) => ({
    type: 'relation',
    from_id: from,
    to_id: to,
    direction: 'right',
    labels: [type],
    ...(role && { meta: { role } }),
  }))
  const result = [...part.annotations.flatMap((annotation) => [...resultsOf(annotation, document, attributes)]), ...relations]
  return { result, ground_truth: false, zhupi_coder: part.coder }
}

function* tasks(snapshot: Snapshot, documents: readonly Document[]): Generator<string> {
  const attributes = attributesOf(snapshot.codebook)
  const coders: readonly Coder[] = [...coderFolders(snapshot).keys()]
  yield '['
  let separator = '\n'
  for (const document of documents) {
    const parts = coders.map((coder) => partOf(document, coder)).filter(({ annotations }) => annotations.length > 0)
    const { id, title, textHash } = document.article
    const data = { text: document.text, title, article: id, file: document.name, text_sha256: textHash }
    yield separator + soundJson({ data, annotations: parts.map((part) => annotationOf(part, document, attributes)) })
    separator = ',\n'
  }
  yield '\n]\n'
}

function* files(snapshot: Snapshot, language: Language): Generator<OutputFile> {
  const documents = [...documentsOf(snapshot)]
  yield { path: 'config.xml', chunks: [configuration(snapshot, language)] }
  yield { path: 'tasks.json', chunks: tasks(snapshot, documents) }
  yield* companions(snapshot, documents)
}

/** Label Studio's task format: a task for each article, an annotation of it for each coder; offsets in UTF-16 code units. */
export const labelStudio: Exporter = {
  id: 'label-studio',
  label: { 'zh-CN': 'Label Studio JSON', en: 'Label Studio JSON' },
  purpose: { 'zh-CN': 'Label Studio（附标注界面配置）', en: 'Label Studio (with its labelling interface)' },
  extension: 'zip',
  mime: 'application/zip',
  packing: 'zip',
  options: [],
  losses: (snapshot) =>
    countLosses(snapshot, [
      'history',
      'rejections',
      'sources',
      'pieces',
      'links-across-coders',
      'link-coders',
      'link-times',
      'lone-surrogates',
    ]),
  files: (snapshot, { language }) => ok(files(snapshot, language)),
}
