import { valuesIn } from '#core/formats/exchange/attribute-values'
import { type Companions, companionsIn, isNoCompanion, ownProject } from '#core/formats/exchange/companions'
import { type Details, detailsIn, ownParts } from '#core/formats/exchange/details'
import type {
  Exchange,
  ForeignAnnotation,
  ForeignCoder,
  ForeignDocument,
  ForeignLink,
  ForeignStretch,
} from '#core/formats/exchange/exchange'
import type { ExchangeFormat } from '#core/formats/exchange/exchange-format'
import { damaged, type ExchangeFiles, pathsLike, stemOfPath } from '#core/formats/exchange/files'
import { isObject, type JsonObject, listOf, nameOf, objectsIn, offsetOf, parsedJson, stringOf } from '#core/formats/exchange/json'
import { pointStretches } from '#core/formats/exchange/stretches'
import type { Problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'

const FILES = /\.(jsonl|json)$/i

/** One JSON value a line, or a list of them. */
function rowsIn(text: string): readonly (JsonObject | null)[] {
  const whole = parsedJson(text)
  if (Array.isArray(whole)) return objectsIn(whole)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => parsedJson(line)).map((row) => (isObject(row) ? row : null))
}

interface Entity {
  readonly key: string
  readonly label: string
  readonly stretch: ForeignStretch
}

/** `entities`, or the `label`s of plain sequence labelling: `[start, end, name]`. */
function* entitiesIn({ entities, label, labels }: JsonObject): Generator<Entity> {
  for (const each of objectsIn(entities)) {
    yield {
      key: nameOf(each['id']),
      label: nameOf(each['label']),
      stretch: { start: offsetOf(each['start_offset']), end: offsetOf(each['end_offset']), quote: null },
    }
  }
  for (const [i, each] of listOf(label ?? labels).entries()) {
    if (!Array.isArray(each)) continue
    const [start, end, name] = each
    yield { key: `label ${i}`, label: nameOf(name), stretch: { start: offsetOf(start), end: offsetOf(end), quote: null } }
  }
}

const textOf = ({ text, data }: JsonObject): string | null => (typeof text === 'string' ? text : typeof data === 'string' ? data : null)

/** Our own exports say the rest beside the entities. */
function detailsOf({ annotations }: JsonObject): ReadonlyMap<string, Details> {
  return new Map(
    objectsIn(annotations).flatMap((each): [string, Details][] => {
      const details = detailsIn(each)
      return details ? [[nameOf(each['entity']), details]] : []
    }),
  )
}

function annotationsOf(row: JsonObject, text: string, scope: string, coder: ForeignCoder | null): readonly ForeignAnnotation[] {
  const details = detailsOf(row)
  const comments = listOf(row['Comments'] ?? row['comments'])
    .map(stringOf)
    .filter(Boolean)
  return [...entitiesIn(row)].map(({ key, label, stretch }) => {
    const own = details.get(key)
    const parts = own ? ownParts(own) : { id: null, createdAt: null, attributes: valuesIn([]), isExact: false, memo: comments.join('\n') }
    return {
      key: `${scope} ${key}`,
      code: label || 'entity',
      coder,
      stretches: own?.utf16Spans ? pointStretches(text, own.utf16Spans) : [stretch],
      ...parts,
    }
  })
}

const linksOf = ({ relations }: JsonObject, scope: string, coder: ForeignCoder | null): readonly ForeignLink[] =>
  objectsIn(relations).map((each) => ({
    ...{ id: null, type: nameOf(each['type']), from: `${scope} ${nameOf(each['from_id'])}`, to: `${scope} ${nameOf(each['to_id'])}` },
    ...{ coder, createdAt: null },
  }))

interface Row {
  readonly document: ForeignDocument
  readonly links: readonly ForeignLink[]
}

/** `null` for a line that is not an example. */
function rowAt(row: JsonObject | null, path: string, at: number, companions: Companions): Row | null {
  const text = row && textOf(row)
  if (!row || text === null) return null
  const coder = companions.coder(stemOfPath(path))
  const scope = `${path} ${at}`
  const file = stringOf(isObject(row['article']) ? row['article']['file'] : null)
  const name = file || nameOf(row['filename']) || nameOf(row['title']) || `${stemOfPath(path)} ${nameOf(row['id']) || at + 1}`
  const annotations = annotationsOf(row, text, scope, coder)
  return { document: { name, text, article: companions.article(file), unit: 'code-point', annotations }, links: linksOf(row, scope, coder) }
}

function read(files: ExchangeFiles): Result<Exchange> {
  const companions = companionsIn(files)
  const found: Row[] = []
  const problems: Problem[] = []
  for (const path of pathsLike(files, FILES).filter(isNoCompanion))
    for (const [i, each] of rowsIn(files.plain(path) ?? '').entries()) {
      const row = rowAt(each, path, i, companions)
      if (row) found.push(row)
      else problems.push(damaged(path, String(i + 1)))
    }
  if (found.length === 0) return fail(problems[0] ?? damaged(files.paths[0] ?? '', 'JSONL'))
  return ok({
    ...{ documents: found.map(({ document }) => document), links: found.flatMap(({ links }) => links), codes: [], problems },
    ...ownProject(companions),
  })
}

function looksLike(text: string): boolean {
  const [first] = rowsIn(text.slice(0, Math.max(0, text.indexOf('\n'))) || text)
  return (
    first !== null &&
    first !== undefined &&
    textOf(first) !== null &&
    [first['entities'], first['label'], first['labels']].some(Array.isArray)
  )
}

/** doccano's JSONL, with relations or plain sequence labels. */
export const doccano: ExchangeFormat = {
  id: 'doccano',
  label: 'doccano JSONL',
  sniff: (files) => pathsLike(files, FILES).some((path) => looksLike(files.plain(path) ?? '')),
  read,
}
