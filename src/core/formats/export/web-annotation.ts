import { soundJson } from '#core/formats/export/characters'
import { companions, textFile } from '#core/formats/export/companions'
import { type Document, documentsOf } from '#core/formats/export/documents'
import type { Exporter, OutputFile } from '#core/formats/export/exporter'
import { countLosses } from '#core/formats/export/losses'
import type { Annotation } from '#core/model/annotation'
import { findCode } from '#core/model/codebook'
import { type Language, localText } from '#core/model/language'
import type { Link } from '#core/model/link'
import type { Snapshot } from '#core/model/snapshot'
import type { Span } from '#core/model/span'
import { contextOf } from '#core/text/anchor'
import { ok } from '#core/util/result'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** An IRI for anything with an id; UUIDs have a namespace of their own (RFC 9562). */
const iri = (kind: string, id: string): string =>
  UUID.test(id) ? `urn:uuid:${id.toLowerCase()}` : `urn:zhupi:${kind}:${encodeURIComponent(id.toWellFormed())}`

type Json = Readonly<Record<string, unknown>>

const textual = (purpose: string, value: string): Json => ({ type: 'TextualBody', purpose, value })

/** A typed value, for readers that know it; others show the JSON. */
const described = (name: string, value: unknown): Json => ({
  ...textual('describing', JSON.stringify({ [name]: value })),
  format: 'application/json',
})

function bodiesOf(annotation: Annotation, label: string): readonly Json[] {
  const { code, attributes, memo, certainty, provenance, byHand, initiative, codebookVersion } = annotation
  return [
    { type: 'SpecificResource', source: iri('code', code), purpose: 'classifying' },
    textual('tagging', label),
    ...Object.entries(attributes).map(([name, value]) => described(name, value)),
    ...(memo ? [textual('commenting', memo)] : []),
    described('zhupi', {
      ...{ code, certainty, provenance },
      ...(byHand && { byHand }),
      ...(initiative && { initiative }),
      ...(codebookVersion && { codebookVersion }),
    }),
  ]
}

/** Each stretch is a target of its own: the quote for finding it again, the position in code points (Rec. 4.2.5) as a hint. */
function targetOf({ article, text, offsets }: Document, { start, end }: Span): Json {
  return {
    type: 'SpecificResource',
    source: iri('article', article.id),
    selector: [
      { type: 'TextQuoteSelector', exact: text.slice(start, end), ...contextOf(text, start, end) },
      { type: 'TextPositionSelector', start: offsets.toCodePoint(start), end: offsets.toCodePoint(end) },
    ],
  }
}

/** Makes what both kinds of annotation have: who and when. */
function headOf({ project }: Snapshot): (thing: Annotation | Link, kind: string) => Json {
  const names = new Map(project.coders.map(({ id, name }) => [id, name]))
  return ({ id, coder, createdAt }, kind) => {
    const nickname = names.get(coder)
    return {
      '@context': CONTEXT,
      id: iri(kind, id),
      type: 'Annotation',
      created: createdAt,
      creator: { id: iri('coder', coder), type: 'Person', ...(nickname && { nickname }) },
    }
  }
}

function* annotationsOf(snapshot: Snapshot, document: Document, language: Language): Generator<Json> {
  const head = headOf(snapshot)
  for (const annotation of document.annotations) {
    const code = findCode(snapshot.codebook, annotation.code)
    const targets = annotation.anchor.spans.map((span) => targetOf(document, span))
    yield {
      ...head(annotation, 'annotation'),
      motivation: 'classifying',
      body: bodiesOf(annotation, code ? localText(code.label, language) : annotation.code),
      target: targets.length === 1 ? targets[0] : targets,
    }
  }
  for (const link of document.links) {
    yield {
      ...head(link, 'link'),
      motivation: 'linking',
      body: [
        { type: 'SpecificResource', source: iri('annotation', link.to), purpose: 'linking' },
        textual('tagging', link.type),
        ...(link.role ? [described('role', link.role)] : []),
      ],
      target: iri('annotation', link.from),
    }
  }
}

const pageIri = (document: Document): string => iri('page', document.name)

/** One page for each article, an annotation a line. */
function* pageChunks(
  snapshot: Snapshot,
  documents: readonly Document[],
  at: number,
  startIndex: number,
  language: Language,
): Generator<string> {
  const [document, next, previous] = [documents[at], documents[at + 1], documents[at - 1]]
  if (!document) return
  const { project } = snapshot
  const head = {
    '@context': CONTEXT,
    id: pageIri(document),
    type: 'AnnotationPage',
    partOf: { id: iri('project', project.id), type: 'AnnotationCollection', label: project.name || project.id, total: totalOf(snapshot) },
    ...(next && { next: pageIri(next) }),
    ...(previous && { prev: pageIri(previous) }),
    startIndex,
  }
  yield `${soundJson(head).slice(0, -1)},"items":[`
  let separator = '\n'
  for (const annotation of annotationsOf(snapshot, document, language)) {
    yield separator + soundJson(annotation)
    separator = ',\n'
  }
  yield '\n]}\n'
}

const totalOf = ({ annotations, links }: Snapshot): number => annotations.length + links.length

function collectionOf(snapshot: Snapshot, documents: readonly Document[]): Json {
  const [first, last] = [documents[0], documents.at(-1)]
  const { project } = snapshot
  return {
    '@context': CONTEXT,
    id: iri('project', project.id),
    type: 'AnnotationCollection',
    label: project.name || project.id,
    total: totalOf(snapshot),
    ...(first && last && { first: pageIri(first), last: pageIri(last) }),
  }
}

function* files(snapshot: Snapshot, language: Language): Generator<OutputFile> {
  const documents = [...documentsOf(snapshot)]
  yield { path: 'collection.jsonld', chunks: [`${soundJson(collectionOf(snapshot, documents), 2)}\n`] }
  let startIndex = 0
  for (const [i, document] of documents.entries()) {
    yield { path: `pages/${document.name}.jsonld`, chunks: pageChunks(snapshot, documents, i, startIndex, language) }
    yield textFile(document, `texts/${document.name}.txt`)
    startIndex += document.annotations.length + document.links.length
  }
  yield* companions(snapshot, documents)
}

/** W3C Web Annotation Data Model (Recommendation, 2017): a collection with a page for each article. */
export const webAnnotation: Exporter = {
  id: 'w3c',
  label: { 'zh-CN': 'W3C Web Annotation', en: 'W3C Web Annotation' },
  purpose: { 'zh-CN': '网页标注工具、存档（JSON-LD）', en: 'Web tools, archives (JSON-LD)' },
  extension: 'zip',
  mime: 'application/zip',
  packing: 'zip',
  options: [],
  losses: (snapshot) => countLosses(snapshot, ['history', 'rejections', 'sources', 'lone-surrogates']),
  files: (snapshot, { language }) => ok(files(snapshot, language)),
}
