import { plainValue } from '#core/attributes/plain-value'
import { wellFormed } from '#core/formats/export/characters'
import { type Document, documentsOf, hullOf } from '#core/formats/export/documents'
import type { Exporter, OutputFile } from '#core/formats/export/exporter'
import { countLosses } from '#core/formats/export/losses'
import { codesXml } from '#core/formats/export/refi/codes'
import { guid } from '#core/formats/export/refi/guid'
import { type Variables, variablesIn } from '#core/formats/export/refi/variables'
import { element, XML_HEAD, xmlAttributes, xmlText } from '#core/formats/export/xml'
import type { Annotation } from '#core/model/annotation'
import type { Language } from '#core/model/language'
import type { Link } from '#core/model/link'
import type { Snapshot } from '#core/model/snapshot'
import { ok } from '#core/util/result'

const selectionGuid = (id: string): string => guid('own', id)
const userGuid = (id: string): string => guid('user', id)

/** A memo and where it is kept; `of` is what it is about. */
interface Memo {
  readonly guid: string
  readonly name: string
  readonly text: string
  readonly createdAt: string
  readonly coder: string
}

function memosOf({ project, articles, annotations }: Snapshot): readonly Memo[] {
  const first = project.coders[0]?.id ?? ''
  return [
    { guid: guid('memo', project.id), name: project.name || project.id, text: project.memo, createdAt: project.createdAt, coder: first },
    ...articles.map(({ id, title, memo, addedAt }) => ({
      guid: guid('memo', id),
      name: title || id,
      text: memo,
      createdAt: addedAt,
      coder: first,
    })),
    ...annotations.map(({ id, anchor, memo, createdAt, coder }) => ({
      guid: guid('memo', id),
      name: nameOf(anchor.quote),
      text: memo,
      createdAt,
      coder,
    })),
  ].filter(({ text }) => text !== '')
}

/** Long quotes make long names; the place says the rest. */
const nameOf = (quote: string): string => [...quote.replace(/\s+/g, ' ')].slice(0, 80).join('')

/** QualCoder cannot do without either date. */
const made = (coder: string, createdAt: string) => ({
  creatingUser: userGuid(coder),
  creationDateTime: createdAt,
  modifyingUser: userGuid(coder),
  modifiedDateTime: createdAt,
})

const noteXml = ({ guid: id, name, createdAt, coder }: Memo): string =>
  element('Note', { guid: id, name, plainTextPath: `internal://${id}.txt`, ...made(coder, createdAt) })

const noteRef = (id: string, memo: string): string => (memo ? element('NoteRef', { targetGUID: guid('memo', id) }) : '')

/** What the coder said, readable: the only thing that most tools show on a coding. */
function descriptionOf({ attributes, certainty, provenance, byHand, codebookVersion, id }: Annotation): string {
  const values = Object.entries(attributes).map(([name, value]) => `${name}=${plainValue(value)}`)
  return [
    ...values,
    ...(certainty === 'sure' ? [] : [`certainty=${certainty}`]),
    ...(provenance.by === 'coder' ? [] : [`provenance=${provenance.by} ${provenance.detail}`]),
    ...(byHand ? [`byHand=${byHand.join(' ')}`] : []),
    ...(codebookVersion ? [`codebookVersion=${codebookVersion}`] : []),
    `id=${id}`,
  ].join('; ')
}

/** One selection for each annotation: QualCoder takes the coder from it. Positions in code points, end exclusive. */
function selectionXml(annotation: Annotation, { offsets }: Document): string {
  const { id, code, coder, createdAt, anchor, memo } = annotation
  const { start, end } = hullOf(annotation)
  const by = { creatingUser: userGuid(coder), creationDateTime: createdAt }
  const place = { startPosition: offsets.toCodePoint(start), endPosition: offsets.toCodePoint(end) }
  const coding = element('Coding', { guid: guid('coding', id), ...by }, element('CodeRef', { targetGUID: guid('code', code) }))
  const content = `${element('Description', {}, xmlText(descriptionOf(annotation)))}${coding}${noteRef(id, memo)}`
  return element('PlainTextSelection', { guid: selectionGuid(id), name: nameOf(anchor.quote), ...place, ...by }, content)
}

function articleDescription({ article }: Document): string {
  const { title, outlet, date, author, place, url, language, status, reason, id } = article
  return Object.entries({ title, outlet, date, author, place, url, language, status, reason, id })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join('; ')
}

function* sourceXml(document: Document): Generator<string> {
  const { article, name, annotations } = document
  const id = guid('source', article.id)
  yield `<TextSource${xmlAttributes({ guid: id, name, plainTextPath: `internal://${id}.txt`, creationDateTime: article.addedAt })}>`
  yield element('Description', {}, xmlText(articleDescription(document)))
  for (const annotation of annotations) yield `\n${selectionXml(annotation, document)}`
  yield `${noteRef(article.id, article.memo)}</TextSource>\n`
}

/** A Case for each annotation with values: the only place where they are typed. */
function caseXml(annotation: Annotation, variables: Variables): string {
  const values = variables.valuesXml(annotation)
  if (!values) return ''
  const { id, code, article, anchor } = annotation
  const refs: readonly [string, string][] = [
    ['SourceRef', guid('source', article)],
    ['SelectionRef', selectionGuid(id)],
  ]
  const after = refs.map(([name, targetGUID]) => element(name, { targetGUID })).join('')
  const name = `${nameOf(anchor.quote)} (${id})`
  return element('Case', { guid: guid('case', id), name }, `${element('CodeRef', { targetGUID: guid('code', code) })}${values}${after}`)
}

const linkXml = ({ id, type, from, to }: Link): string =>
  element('Link', {
    guid: guid('own', id),
    name: type,
    direction: 'OneWay',
    originGUID: selectionGuid(from),
    targetGUID: selectionGuid(to),
  })

/** One after another, as they are asked for. */
function* each<T>(things: readonly T[], xml: (thing: T) => string): Generator<string> {
  for (const thing of things) yield xml(thing)
}

/** A container is left out when there is nothing in it: an empty one is not valid. */
function* container(name: string, items: Iterable<string>): Generator<string> {
  let isOpen = false
  for (const item of items) {
    if (!item) continue
    if (!isOpen) yield `<${name}>\n`
    isOpen = true
    yield `${item}\n`
  }
  if (isOpen) yield `</${name}>\n`
}

function* projectXml(snapshot: Snapshot, documents: readonly Document[], language: Language): Generator<string> {
  const { project, codebook, annotations, links } = snapshot
  const variables = variablesIn(codebook, language)
  const head = { name: project.name || project.id, origin: 'Zhupi', creationDateTime: project.createdAt, xmlns: 'urn:QDA-XML:project:1.0' }
  yield `${XML_HEAD}<Project${xmlAttributes(head)}>\n`
  yield* container(
    'Users',
    project.coders.map(({ id, name }) => element('User', { guid: userGuid(id), name, id })),
  )
  yield `${element('CodeBook', {}, `\n${codesXml(codebook, language)}\n`)}\n${variables.xml}\n`
  yield* container(
    'Cases',
    each(annotations, (annotation) => caseXml(annotation, variables)),
  )
  yield* container(
    'Sources',
    each(documents, (document) => [...sourceXml(document)].join('')),
  )
  yield* container('Notes', each(memosOf(snapshot), noteXml))
  yield* container('Links', each(links, linkXml))
  yield `${noteRef(project.id, project.memo)}</Project>\n`
}

function* files(snapshot: Snapshot, language: Language): Generator<OutputFile> {
  const documents = [...documentsOf(snapshot)]
  yield { path: 'project.qde', chunks: projectXml(snapshot, documents, language) }
  for (const { article, text } of documents) yield { path: `sources/${guid('source', article.id)}.txt`, chunks: [wellFormed(text)] }
  for (const { guid: id, text } of memosOf(snapshot)) yield { path: `sources/${id}.txt`, chunks: [wellFormed(text)] }
}

/** REFI-QDA project (1.5). Values are variables of Cases, since codings have no attributes. */
export const refiQda: Exporter = {
  id: 'refi-qda',
  label: { 'zh-CN': 'REFI-QDA 项目（.qdpx）', en: 'REFI-QDA project (.qdpx)' },
  purpose: { 'zh-CN': 'NVivo、ATLAS.ti、MAXQDA、QualCoder', en: 'NVivo, ATLAS.ti, MAXQDA, QualCoder' },
  extension: 'qdpx',
  mime: 'application/zip',
  packing: 'zip',
  options: [],
  losses: (snapshot) =>
    countLosses(snapshot, [
      ...([
        'history',
        'rejections',
        'sources',
        'blocks',
        'pieces',
        'link-makers',
        'link-times',
        'link-types',
        'link-roles',
        'registry',
        'mentions',
      ] as const),
      ...(['control-characters', 'lone-surrogates'] as const),
    ]),
  files: (snapshot, { language }) => ok(files(snapshot, language)),
}
