import { plainValue } from '#core/attributes/plain-value'
import { companions } from '#core/formats/export/companions'
import { type Document, documentsOf } from '#core/formats/export/documents'
import type { Exporter, OutputFile } from '#core/formats/export/exporter'
import { countLosses } from '#core/formats/export/losses'
import { element, XML_HEAD, xmlText } from '#core/formats/export/xml'
import type { Annotation } from '#core/model/annotation'
import type { Code, Codebook } from '#core/model/codebook'
import { type Language, localText } from '#core/model/language'
import type { Coder } from '#core/model/project'
import type { Snapshot } from '#core/model/snapshot'
import { ok } from '#core/util/result'

/** What an xml:id may not hold is escaped, so that different ids stay different (NCName). */
const xmlId = (kind: string, id: string): string =>
  `${kind}-${id.toWellFormed().replace(/[^A-Za-z0-9-]/gu, (c) => `_${c.codePointAt(0)?.toString(16)}.`)}`

const anchorId = (unit: number): string => `at-${unit}`

const tag = (name: string, text: string): string => element(name, {}, xmlText(text))

/** The text with an anchor at every border; a border inside the text is never between halves of a pair. */
function anchoredText({ text, annotations }: Document): string {
  const borders = [...new Set(annotations.flatMap(({ anchor }) => anchor.spans.flatMap(({ start, end }) => [start, end])))].sort(
    (a, b) => a - b,
  )
  let at = 0
  const pieces = borders.map((border) => {
    const piece = xmlText(text.slice(at, border)) + element('anchor', { 'xml:id': anchorId(border) })
    at = border
    return piece
  })
  return pieces.join('') + xmlText(text.slice(at))
}

/** Each stretch is a span; those after the first continue it. */
function spansXml(annotation: Annotation, hasFeatures: boolean): string {
  const { id, code, coder, anchor } = annotation
  return anchor.spans
    .map(({ start, end }, i) => {
      const own = xmlId('annotation', id)
      const ana = [`#${xmlId('code', code)}`, ...(hasFeatures ? [`#${xmlId('values', id)}`] : [])].join(' ')
      const continues = i === 0 ? {} : { corresp: `#${own}` }
      const ids = { 'xml:id': i === 0 ? own : `${own}.${i + 1}`, ...continues }
      return element('span', { ...ids, from: `#${anchorId(start)}`, to: `#${anchorId(end)}`, ana, resp: `#${xmlId('coder', coder)}` })
    })
    .join('\n')
}

const feature = (name: string, value: string): string => element('f', { name: xmlId('f', name) }, tag('string', value))

/** Everything of an annotation but its place and code. */
function featuresXml({ id, attributes, memo, certainty, createdAt, provenance, byHand, initiative, codebookVersion }: Annotation): string {
  const said = [
    ...Object.entries(attributes).map(([name, value]) => [`attribute.${name}`, plainValue(value)] as const),
    ...Object.entries({
      memo,
      certainty,
      createdAt,
      provenance: `${provenance.by} ${provenance.detail}`.trim(),
      byHand: byHand?.join(' ') ?? '',
      initiative: initiative ?? '',
      codebookVersion: String(codebookVersion ?? ''),
    }),
  ]
  const features = said.filter(([, value]) => value !== '').map(([name, value]) => feature(name, value))
  return element('fs', { 'xml:id': xmlId('values', id) }, features.join(''))
}

/** `resp` cannot stand on a link in older schemas: the links of each coder are a group. */
function linksXml({ links }: Document, coder: Coder): string {
  const own = links.filter((link) => link.coder === coder.id)
  if (own.length === 0) return ''
  const items = own.map(({ id, type, from, to }) =>
    element('link', {
      'xml:id': xmlId('link', id),
      type: xmlId('t', type),
      target: `#${xmlId('annotation', from)} #${xmlId('annotation', to)}`,
    }),
  )
  return element('linkGrp', { type: 'links', resp: `#${xmlId('coder', coder.id)}` }, `\n${items.join('\n')}\n`)
}

function categoryXml(codebook: Codebook, code: Code, language: Language): string {
  const children = codebook.codes.filter(({ parent }) => parent === code.id).map((child) => categoryXml(codebook, child, language))
  const words = [localText(code.label, language), code.definition].filter(Boolean).join(': ')
  return element('category', { 'xml:id': xmlId('code', code.id) }, `${tag('catDesc', words)}${children.join('')}`)
}

function headerXml({ project, codebook }: Snapshot, { article }: Document, language: Language): string {
  const coders = project.coders.map(({ id, name }) =>
    element('respStmt', { 'xml:id': xmlId('coder', id) }, tag('resp', 'annotation') + tag('name', name || id)),
  )
  const title = tag('title', article.title || article.id)
  const optional = (name: string, value: string) => (value ? tag(name, value) : '')
  const source = `${title}${optional('author', article.author)}${optional('publisher', article.outlet)}${optional('pubPlace', article.place)}${optional('date', article.date)}${optional('note', article.url)}`
  const roots = codebook.codes.filter(({ parent }) => parent === null).map((code) => categoryXml(codebook, code, language))
  return element(
    'teiHeader',
    {},
    [
      '',
      element(
        'fileDesc',
        {},
        `${element('titleStmt', {}, title + coders.join(''))}${element('publicationStmt', {}, tag('p', project.name || project.id))}${element('sourceDesc', {}, element('bibl', {}, source))}`,
      ),
      element('encodingDesc', {}, element('classDecl', {}, element('taxonomy', { 'xml:id': 'codebook' }, roots.join('\n')))),
      '',
    ].join('\n'),
  )
}

function* documentXml(snapshot: Snapshot, document: Document, language: Language): Generator<string> {
  const { article, annotations } = document
  yield `${XML_HEAD}<TEI xmlns="http://www.tei-c.org/ns/1.0">\n${headerXml(snapshot, document, language)}\n`
  yield `<text${article.language ? ` xml:lang="${article.language.replace(/[^A-Za-z0-9-]/g, '')}"` : ''}><body>\n`
  yield `<ab xml:space="preserve">${anchoredText(document)}</ab>\n`
  if (annotations.length > 0) {
    yield `<spanGrp type="annotations">\n${annotations.map((annotation) => spansXml(annotation, true)).join('\n')}\n</spanGrp>\n`
    yield `${element('ab', { type: 'values' }, annotations.map(featuresXml).join('\n'))}\n`
  }
  for (const coder of snapshot.project.coders) yield linksXml(document, coder)
  yield '\n</body></text>\n</TEI>\n'
}

function* files(snapshot: Snapshot, language: Language): Generator<OutputFile> {
  const documents = [...documentsOf(snapshot)]
  for (const document of documents) yield { path: `${document.name}.xml`, chunks: documentXml(snapshot, document, language) }
  yield* companions(snapshot, documents)
}

/** TEI P5, a file for each article: the text with anchors, stand-off spans between them, values as feature structures. */
export const tei: Exporter = {
  id: 'tei',
  label: { 'zh-CN': 'TEI P5', en: 'TEI P5' },
  purpose: { 'zh-CN': '文本编码、档案（XML）', en: 'Text encoding, archives (XML)' },
  extension: 'zip',
  mime: 'application/zip',
  packing: 'zip',
  options: [],
  losses: (snapshot) =>
    countLosses(snapshot, ['history', 'rejections', 'sources', 'link-times', 'link-roles', 'control-characters', 'lone-surrogates']),
  files: (snapshot, { language }) => ok(files(snapshot, language)),
}
