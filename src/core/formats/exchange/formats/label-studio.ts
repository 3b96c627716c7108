import { valuesIn } from '#core/formats/exchange/attribute-values'
import { type Companions, companionsIn, ownProject } from '#core/formats/exchange/companions'
import { detailsIn, ownParts, roleIn } from '#core/formats/exchange/details'
import type { Exchange, ForeignAnnotation, ForeignCoder, ForeignDocument, ForeignLink } from '#core/formats/exchange/exchange'
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
import { unitStretches } from '#core/formats/exchange/stretches'
import { fail, ok, type Result } from '#core/util/result'

const FILES = /\.json$/i

/** What `controlName` of the exporter puts before an attribute. */
const CONTROL = /^attribute_/

const valueIn = ({ value }: JsonObject): JsonObject => (isObject(value) ? value : {})

/** The labels of a region: `labels`, or what other tags call them (`hypertextlabels`). */
function labelIn(result: JsonObject): string | null {
  const value = valueIn(result)
  const [, labels] = Object.entries(value).find(([name, each]) => name.endsWith('labels') && Array.isArray(each)) ?? []
  return offsetOf(value['start']) === null ? null : (listOf(labels).map(nameOf)[0] ?? null)
}

/** What controls other than labels say of a region. */
function attributesOf(id: string, results: readonly JsonObject[]) {
  const said = results.filter((result) => nameOf(result['id']) === id && labelIn(result) === null)
  return valuesIn(
    said.flatMap((result) => {
      const { start: _s, end: _e, text: _t, labels: _l, ...value } = valueIn(result)
      const held = Object.values(stringOf(result['type']) === 'textarea' ? { text: valueIn(result)['text'] } : value)[0]
      return [[stringOf(result['from_name']).replace(CONTROL, ''), held]] as const
    }),
  )
}

const memoIn = ({ text }: JsonObject): string => listOf(text).map(stringOf).filter(Boolean).join('\n')

function annotationOf(result: JsonObject, label: string, results: readonly JsonObject[], part: Part): ForeignAnnotation {
  const id = nameOf(result['id'])
  const { start, end, text: quote } = valueIn(result)
  const meta = isObject(result['meta']) ? result['meta'] : {}
  const own = detailsIn(meta['zhupi'])
  const stretch = { start: offsetOf(start), end: offsetOf(end), quote: stringOrNull(quote) }
  return {
    ...{ key: `${part.scope} ${id}`, code: label, coder: part.coder },
    stretches: own?.utf16Spans ? unitStretches(part.text, own.utf16Spans) : [stretch],
    ...(own
      ? ownParts(own)
      : { id: null, createdAt: part.createdAt, attributes: attributesOf(id, results), isExact: false, memo: memoIn(meta) }),
  }
}

/** What one person, or one model, did with a task. */
interface Part {
  readonly scope: string
  readonly text: string
  readonly coder: ForeignCoder | null
  readonly createdAt: string | null
  readonly results: readonly JsonObject[]
}

/** The coder of our own exports, else who completed the annotation: an e-mail, a name or a number. */
function coderOf({ zhupi_coder: own, completed_by: by, model_version: model }: JsonObject): ForeignCoder | null {
  if (isObject(own)) return { id: stringOf(own['id']), name: stringOf(own['name']) }
  if (isObject(by)) return { id: null, name: stringOf(by['email']) || stringOf(by['username']) || nameOf(by['id']) }
  const name = nameOf(by) || stringOf(model)
  return name ? { id: null, name } : null
}

function* partsOf(task: JsonObject, at: number, text: string): Generator<Part> {
  const done = objectsIn(task['annotations'] ?? task['completions'])
  for (const [i, each] of (done.length > 0 ? done : objectsIn(task['predictions'])).entries()) {
    if (each['was_cancelled'] === true) continue
    yield { scope: `${at} ${i}`, text, coder: coderOf(each), createdAt: timeOf(each['created_at']), results: objectsIn(each['result']) }
  }
}

const annotationsOf = (part: Part): readonly ForeignAnnotation[] =>
  part.results.flatMap((result) => {
    const label = labelIn(result)
    return label === null ? [] : [annotationOf(result, label, part.results, part)]
  })

const linksOf = ({ scope, results, coder }: Part): readonly ForeignLink[] =>
  results
    .filter(({ type }) => type === 'relation')
    .map(({ from_id: from, to_id: to, labels, meta }) => ({
      ...{
        id: null,
        type: nameOf(listOf(labels)[0]),
        from: `${scope} ${nameOf(from)}`,
        to: `${scope} ${nameOf(to)}`,
        role: isObject(meta) ? roleIn(meta['role']) : undefined,
        coder,
        createdAt: null,
      },
    }))

/** The text of a task: under `text`, or whatever member the labelling interface names. */
function textOf(data: JsonObject): string | null {
  const strings = Object.values(data).filter((value) => typeof value === 'string')
  return stringOrNull(data['text']) ?? strings.sort((a, b) => b.length - a.length)[0] ?? null
}

const isTask = (value: JsonObject): boolean =>
  isObject(value['data']) && [value['annotations'], value['completions'], value['predictions']].some(Array.isArray)

function tasksIn(files: ExchangeFiles): readonly JsonObject[] {
  return pathsLike(files, FILES).flatMap((path) => objectsIn(parsedJson(files.plain(path))).filter(isTask))
}

function documentOf(
  task: JsonObject,
  at: number,
  companions: Companions,
): { readonly document: ForeignDocument; readonly links: readonly ForeignLink[] } {
  const data = isObject(task['data']) ? task['data'] : {}
  const text = textOf(data)
  const file = stringOf(data['file'])
  const parts = [...partsOf(task, at, text ?? '')]
  const name = file || stringOf(data['title']) || stringOf(task['file_upload']) || `task ${nameOf(task['id']) || at + 1}`
  const annotations = parts.flatMap(annotationsOf)
  return { document: { name, text, article: companions.article(file), unit: 'utf16', annotations }, links: parts.flatMap(linksOf) }
}

function read(files: ExchangeFiles): Result<Exchange> {
  const companions = companionsIn(files)
  const found = tasksIn(files).map((task, i) => documentOf(task, i, companions))
  if (found.length === 0 && !companions.isOwn) return fail(damaged(files.paths[0] ?? '', 'Label Studio'))
  return ok({
    ...{ documents: found.map(({ document }) => document), links: found.flatMap(({ links }) => links), codes: [], problems: [] },
    ...ownProject(companions),
  })
}

/** Label Studio's tasks with their annotations, or predictions where nobody has annotated. */
export const labelStudio: ExchangeFormat = {
  id: 'label-studio',
  label: 'Label Studio JSON',
  sniff: (files) => tasksIn(files).length > 0 || files.paths.includes('tasks.json'),
  read,
}
