import { valuesIn } from '#core/formats/exchange/attribute-values'
import { type Companions, companionsIn, ownProject } from '#core/formats/exchange/companions'
import { oursOf, roleIn } from '#core/formats/exchange/details'
import type {
  Exchange,
  ForeignAnnotation,
  ForeignCoder,
  ForeignDocument,
  ForeignLink,
  ForeignStretch,
} from '#core/formats/exchange/exchange'
import type { ExchangeFormat } from '#core/formats/exchange/exchange-format'
import { damaged, type ExchangeFiles, pathsLike } from '#core/formats/exchange/files'
import {
  isObject,
  type JsonObject,
  listOf,
  nameOf,
  objectsIn,
  offsetOf,
  parsedJson,
  stringOf,
  stringOrNull,
  timeOf,
} from '#core/formats/exchange/json'
import { AttributeValue, Certainty, Provenance } from '#core/model/annotation'
import { AttributeId, CodeId, InitiativeId } from '#core/model/ids'
import type { Problem } from '#core/model/problem'
import { z } from '#core/model/zod'
import { fail, ok, type Result } from '#core/util/result'

const FILES = /\.(json|jsonld)$/i

/** The id in an IRI of ours, the UUID in one of UUIDs, or the IRI. */
function idOf(iri: string): string {
  const [, encoded = ''] = /^urn:zhupi:[a-z]+:(.*)$/.exec(iri) ?? []
  if (!encoded) return iri.replace(/^urn:uuid:/i, '')
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}

const isA = ({ type, '@type': ldType }: JsonObject, name: string): boolean =>
  listOf(type ?? ldType).some((each) => typeof each === 'string' && each.endsWith(name))

/** Annotations wherever they stand: alone, in lists, pages, collections and graphs. */
function* annotationsIn(value: unknown): Generator<JsonObject> {
  if (Array.isArray(value)) for (const item of value) yield* annotationsIn(item)
  if (!isObject(value)) return
  if (isA(value, 'Annotation')) yield value
  else
    for (const member of [value['items'], value['first'], value['@graph'], value['rows']])
      if (typeof member === 'object') yield* annotationsIn(member)
}

/** What `described` of the exporter says of an annotation. */
const OwnMarks = z.object({
  code: CodeId,
  certainty: Certainty,
  provenance: Provenance,
  byHand: z.array(AttributeId).min(1).optional(),
  initiative: InitiativeId.optional(),
  codebookVersion: z.int().min(1).optional(),
})

interface Bodies {
  readonly own: z.infer<typeof OwnMarks> | null
  readonly attributes: JsonObject
  readonly tags: readonly string[]
  readonly comments: readonly string[]
}

const purposeOf = ({ purpose }: JsonObject): string => stringOf(listOf(purpose)[0]).replace(/^oa:/, '')

function describedIn(body: JsonObject): JsonObject {
  const value = parsedJson(stringOf(body['value']))
  return stringOf(body['format']) === 'application/json' && isObject(value) ? value : {}
}

function bodiesOf(annotation: JsonObject): Bodies {
  const given = listOf(annotation['body'])
  const bodies = objectsIn(given)
  const texts = [...given.filter((body) => typeof body === 'string' && !/^(https?|urn):/.test(body)), ...listOf(annotation['bodyValue'])]
  const described = bodies.filter((body) => purposeOf(body) === 'describing').map(describedIn)
  // Our own exports end with it; an attribute may have the same name.
  const own = OwnMarks.safeParse(described.at(-1)?.['zhupi'])
  const attributes = Object.assign({}, ...(own.success ? described.slice(0, -1) : described))
  const isTag = (body: JsonObject) => ['tagging', 'classifying', 'identifying'].includes(purposeOf(body))
  const isComment = (body: JsonObject) => !isTag(body) && purposeOf(body) !== 'linking' && Object.keys(describedIn(body)).length === 0
  return {
    own: own.success ? own.data : null,
    attributes,
    tags: bodies.filter(isTag).map((body) => stringOf(body['value']) || stringOf(body['label']) || idOf(sourceOf(body))),
    comments: [...bodies.filter(isComment).map((body) => stringOf(body['value'])), ...texts.map(stringOf)].filter(Boolean),
  }
}

const sourceOf = (target: unknown): string => {
  if (typeof target === 'string') return target
  if (!isObject(target)) return ''
  const { source, id } = target
  return isObject(source) ? nameOf(source['id']) : stringOf(source) || stringOf(id)
}

/** Quote and position of a target; selectors of other kinds say nothing about plain text. */
function stretchOf(target: unknown): ForeignStretch | null {
  const found: { -readonly [K in keyof ForeignStretch]: ForeignStretch[K] } = { start: null, end: null, quote: null }
  const visit = (selector: unknown): void => {
    for (const each of objectsIn(selector)) {
      if (isA(each, 'TextQuoteSelector'))
        Object.assign(found, { quote: stringOrNull(each['exact']), prefix: stringOf(each['prefix']), suffix: stringOf(each['suffix']) })
      if (isA(each, 'TextPositionSelector')) Object.assign(found, { start: offsetOf(each['start']), end: offsetOf(each['end']) })
      visit(each['refinedBy'])
    }
  }
  if (isObject(target)) visit(target['selector'])
  return found.quote === null && found.start === null ? null : found
}

function coderOf({ creator }: JsonObject): ForeignCoder | null {
  const [first] = listOf(creator)
  if (typeof first === 'string') return { id: null, name: idOf(first) }
  if (!isObject(first)) return null
  const id = stringOf(first['id'])
  const name = nameOf(first['nickname']) || nameOf(first['name'])
  if (id.startsWith('urn:zhupi:coder:')) return { id: idOf(id), name }
  return { id: id.startsWith('urn:uuid:') ? idOf(id) : null, name: name || idOf(id) }
}

const isLinking = ({ motivation }: JsonObject): boolean => listOf(motivation).some((each) => stringOf(each).endsWith('linking'))

/** A linking annotation between two others; `null` when it is about something else. */
function linkOf(annotation: JsonObject): ForeignLink | null {
  const bodies = objectsIn(annotation['body'])
  const to = bodies.map(sourceOf).find((iri) => iri !== '') ?? stringOf(listOf(annotation['body'])[0])
  const from = sourceOf(listOf(annotation['target'])[0])
  const type = bodies.map((body) => (purposeOf(body) === 'tagging' ? stringOf(body['value']) : '')).find(Boolean) ?? ''
  if (!isLinking(annotation) || !from || !to) return null
  return {
    id: idOf(stringOf(annotation['id'])) || null,
    type,
    from,
    to,
    role: bodies.map((body) => roleIn(describedIn(body)['role'])).find(Boolean),
    coder: coderOf(annotation),
    createdAt: timeOf(annotation['created']),
  }
}

/** Motivations stand in for a code where nothing is tagged. */
const motivationOf = ({ motivation }: JsonObject): string => stringOf(listOf(motivation)[0]).replace(/^oa:/, '') || 'annotation'

function annotationOf(annotation: JsonObject, at: number): ForeignAnnotation | null {
  const stretches = listOf(annotation['target'])
    .map(stretchOf)
    .filter((stretch) => stretch !== null)
  if (stretches.length === 0) return null
  const { own, attributes, tags, comments } = bodiesOf(annotation)
  const iri = stringOf(annotation['id'])
  const [tag, ...more] = tags
  return {
    ...{
      key: iri || `annotation ${at}`,
      id: idOf(iri) || null,
      code: own?.code ?? tag ?? motivationOf(annotation),
      coder: coderOf(annotation),
      stretches,
    },
    ...(own
      ? {
          attributes: exactValues(attributes),
          isExact: true,
          memo: comments.join('\n'),
          provenance: own.provenance,
          certainty: own.certainty,
          byHand: own.byHand,
          ours: oursOf(own),
        }
      : { attributes: valuesIn(Object.entries({ ...attributes, tags: more })), isExact: false, memo: comments.join('\n') }),
    createdAt: timeOf(annotation['created']),
  }
}

const exactValues = (values: JsonObject): Record<string, AttributeValue> => {
  const parsed = z.record(z.string(), AttributeValue).safeParse(values)
  return parsed.success ? parsed.data : valuesIn(Object.entries(values))
}

function documentOf(
  source: string,
  annotations: readonly ForeignAnnotation[],
  files: ExchangeFiles,
  { names, article }: Companions,
): ForeignDocument {
  const id = idOf(source)
  const file = names.get(id)
  const text = file === undefined ? null : files.text(`texts/${file}.txt`)
  return { name: file ?? source, text, article: file === undefined ? null : article(file), unit: 'code-point', annotations }
}

/** What the files say, sorted. */
class Reading {
  readonly problems: Problem[] = []
  readonly links: ForeignLink[] = []
  readonly bySource: Map<string, ForeignAnnotation[]>
  count = 0

  constructor(sources: Iterable<string>) {
    this.bySource = new Map([...sources].map((id) => [id, []]))
  }

  take(annotation: JsonObject, path: string): void {
    this.count += 1
    const link = linkOf(annotation)
    const read = link ? null : annotationOf(annotation, this.count)
    if (link) this.links.push(link)
    else if (read) this.put(idOf(sourceOf(listOf(annotation['target'])[0])), read)
    else this.problems.push(damaged(path, stringOf(annotation['id']) || String(this.count)))
  }

  private put(source: string, annotation: ForeignAnnotation): void {
    const here = this.bySource.get(source)
    if (here) here.push(annotation)
    else this.bySource.set(source, [annotation])
  }
}

function read(files: ExchangeFiles): Result<Exchange> {
  const companions = companionsIn(files)
  const reading = new Reading(companions.names.keys())
  for (const path of pathsLike(files, FILES)) {
    const value = parsedJson(files.plain(path))
    if (value === undefined) reading.problems.push(damaged(path, 'JSON'))
    for (const each of annotationsIn(value)) reading.take(each, path)
  }
  const { problems, links, bySource, count } = reading
  if (count === 0 && !companions.isOwn) return fail(problems[0] ?? damaged(files.paths[0] ?? '', 'Annotation'))
  const documents = [...bySource].map(([source, annotations]) => documentOf(source, annotations, files, companions))
  return ok({ documents, links, codes: [], ...ownProject(companions), problems })
}

/** W3C Web Annotation Data Model, in JSON-LD: one annotation, lists, pages, collections. */
export const webAnnotation: ExchangeFormat = {
  id: 'w3c',
  label: 'W3C Web Annotation',
  sniff: (files) =>
    pathsLike(files, FILES).some((path) => /anno\.jsonld|"Annotation(Page|Collection)?"/.test((files.plain(path) ?? '').slice(0, 4000))),
  read,
}
