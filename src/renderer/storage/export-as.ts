import type { Exporter, ExportOptions, OutputFile } from '#core/formats/export/exporter'
import { EXPORTERS } from '#core/formats/export/exporters'
import { safeName } from '#core/formats/export/file-name'
import type { Loss } from '#core/formats/export/losses'
import { type Export, exportOf, packed } from '#core/formats/export/pack'
import { inScope, type Scope } from '#core/formats/export/scope'
import type { Utf8Codec } from '#core/formats/json/utf8-codec'
import { type Problem, problem } from '#core/model/problem'
import type { Snapshot } from '#core/model/snapshot'
import { joinBytes } from '#core/util/join-bytes'
import type { Result } from '#core/util/result'
import type { IndexedDb } from './database'
import { openProjectDatabase } from './open-database'
import type { ProjectKey } from './project-port'
import { readSnapshot } from './snapshot'

/** What a window must know of a format to offer it. */
export type FormatInfo = Pick<Exporter, 'id' | 'label' | 'purpose' | 'extension' | 'options'>

export interface ExportOrder {
  readonly key: ProjectKey
  /** An exporter's id. */
  readonly format: string
  readonly scope: Scope
  readonly options: ExportOptions
}

/** What an export will be, without making it. */
export interface Preview {
  readonly articles: number
  readonly annotations: number
  readonly links: number
  readonly losses: readonly Loss[]
  /** The first of them; `count` is how many there are. */
  readonly files: { readonly names: readonly string[]; readonly count: number }
  /** How the first file begins; empty when it is not text. */
  readonly head: string
}

/** How many of its files an export has written. */
export interface ExportProgress {
  readonly done: number
  readonly total: number
}

export type ExportRequest =
  | { readonly task: 'formats' }
  | ({ readonly task: 'preview' } & ExportOrder)
  | ({ readonly task: 'pack' } & ExportOrder)

export type ExportOutcome =
  | { readonly kind: 'formats'; readonly formats: readonly FormatInfo[] }
  | { readonly kind: 'previewed'; readonly preview: Preview }
  /** `name` is a file name for the bytes. */
  | { readonly kind: 'packed'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly problems: readonly [Problem] }

export interface ExportParts {
  readonly idb: IndexedDb
  readonly utf8: Utf8Codec
  readonly onProgress: (progress: ExportProgress) => void
}

const formats = (): readonly FormatInfo[] =>
  EXPORTERS.map(({ id, label, purpose, extension, options }) => ({ id, label, purpose, extension, options }))

export async function exportAs(request: ExportRequest, parts: ExportParts): Promise<ExportOutcome> {
  if (request.task === 'formats') return { kind: 'formats', formats: formats() }
  const exporter = EXPORTERS.find(({ id }) => id === request.format)
  if (!exporter) return refuse(problem('export-unknown', { format: request.format }))
  const snapshot = await snapshotOf(request.key, parts.idb)
  if (!snapshot.ok) return refuse(snapshot.problem)
  const made = exportOf(exporter, snapshot.value, request.scope, request.options)
  if (!made.ok) return refuse(made.problem)
  if (request.task === 'preview') {
    return { kind: 'previewed', preview: previewOf(exporter, inScope(snapshot.value, request.scope), made.value) }
  }
  const bytes = joinBytes([...packed(exporter, counted([...made.value.files], parts), parts.utf8)])
  return { kind: 'packed', name: nameOf(exporter, snapshot.value), bytes }
}

const refuse = (reason: Problem): ExportOutcome => ({ kind: 'refused', problems: [reason] })

export async function snapshotOf(key: ProjectKey, idb: IndexedDb): Promise<Result<Snapshot>> {
  const database = await openProjectDatabase(key, idb)
  if (!database.ok) return database
  return readSnapshot(database.value).finally(() => database.value.close())
}

/** `减负账本.zhupi.json`, `减负账本-csv.zip`, `减负账本.xlsx` */
function nameOf({ id, extension }: Exporter, { project }: Snapshot): string {
  const name = safeName(project.name, 'project')
  if (id === 'json') return `${name}.zhupi.json`
  return extension === 'zip' ? `${name}-${id}.zip` : `${name}.${extension}`
}

const NAMES_SHOWN = 12
/** UTF-16 code units. */
const HEAD_LENGTH = 1500

function previewOf(exporter: Exporter, part: Snapshot, { losses, files }: Export): Preview {
  // The parts of a package are its own affair.
  const shown = exporter.packing === 'package' ? [] : [...files]
  return {
    articles: part.articles.length,
    annotations: part.annotations.length,
    links: part.links.length,
    losses,
    files: { names: shown.slice(0, NAMES_SHOWN).map(({ path }) => path), count: shown.length },
    head: shown[0] ? headOf(shown[0]) : '',
  }
}

/** Takes no more chunks than it needs. */
function headOf({ chunks }: OutputFile): string {
  let head = ''
  for (const chunk of chunks) {
    head += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk.subarray(0, HEAD_LENGTH * 3))
    if (head.length >= HEAD_LENGTH) break
  }
  return head.slice(0, HEAD_LENGTH).toWellFormed()
}

/** The files, telling of each that is about to be written. */
function* counted(files: readonly OutputFile[], { onProgress }: ExportParts): Generator<OutputFile> {
  for (const [done, file] of files.entries()) {
    onProgress({ done, total: files.length })
    yield file
  }
}
