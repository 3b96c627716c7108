import { exportJson } from '#core/formats/json/export-json'
import { importJson } from '#core/formats/json/import-json'
import { salvageJson } from '#core/formats/json/salvage'
import type { Utf8Codec } from '#core/formats/json/utf8-codec'
import { importPackage, isArchive } from '#core/formats/package/read-package'
import { writePackage } from '#core/formats/package/write-package'
import { countsOf, differenceOf, goesOn, type SnapshotCounts, type SnapshotDifference } from '#core/journal/compare-snapshots'
import { type Replayed, replay } from '#core/journal/replay'
import { type Problem, problem } from '#core/model/problem'
import { ok } from '#core/util/result'
import { verifyAll } from './check-sums'
import type { IndexedDb } from './database'
import { type ExportOutcome, type ExportProgress, type ExportRequest, exportAs } from './export-as'
import { type AnnotationsOutcome, type ImportRequest, importAnnotations } from './import-annotations'
import { onlyInDatabase } from './only-in-database'
import { openAsFound, openProjectDatabase } from './open-database'
import type { ProjectKey } from './project-port'
import { createShelf, type ShelfParts } from './shelf'
import { readSnapshot } from './snapshot'

/** Work on a project file that is too long for a window's own thread; the bytes are handed over, not copied. */
export type TransferRequest =
  | ExportRequest
  | ImportRequest
  /** `as`: the project file, or the package that holds it with the files of the articles. */
  | { readonly task: 'export'; readonly key: ProjectKey; readonly as?: 'package' }
  /** Compares a snapshot with the project as it is now. */
  | { readonly task: 'look'; readonly key: ProjectKey; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Reads everything once: whether it is what was written. */
  | { readonly task: 'verify'; readonly key: ProjectKey }
  | { readonly task: 'import'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Makes a project anew from a project file and the journal after it; it takes the place of `key` on the shelf. */
  | {
      readonly task: 'rebuild'
      readonly key: ProjectKey
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly records: readonly string[]
      readonly salvage?: number
    }

/** How it ended. */
export type TransferOutcome =
  /** `name` is the project's, `n` the position of its newest edit. */
  | { readonly kind: 'exported'; readonly name: string; readonly n: number; readonly bytes: Uint8Array }
  /** `bytes`: the project file of what was stored, with `n` edits; `null` when it could not be made. */
  | { readonly kind: 'imported'; readonly key: ProjectKey; readonly n: number; readonly bytes: Uint8Array | null }
  /** `bytes`: the project file of what was stored, with `n` edits; `null` when it could not be made. */
  | ({ readonly kind: 'rebuilt'; readonly key: ProjectKey; readonly n: number; readonly bytes: Uint8Array | null } & Omit<
      Replayed,
      'snapshot'
    >)
  | { readonly kind: 'verified'; readonly sound: boolean }
  | ({ readonly kind: 'looked' } & SnapshotLook)
  | ExportOutcome
  | AnnotationsOutcome
  /** Never empty; nothing was written. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

export interface TransferParts {
  readonly shelf: ShelfParts & { readonly idb: IndexedDb }
  readonly utf8: Utf8Codec
  /** Called when a file has proved sound and is about to be stored: from here on it may not be given up halfway. */
  readonly onStoring: () => void
  readonly onProgress: (progress: ExportProgress) => void
}

export function transfer(request: TransferRequest, parts: TransferParts): Promise<TransferOutcome> {
  switch (request.task) {
    case 'export':
      return exportFrom(request, parts)
    case 'look':
      return lookAt(request, parts)
    case 'verify':
      return verify(request.key, parts)
    case 'import':
      return importFrom(request.bytes, parts)
    case 'rebuild':
      return rebuildFrom(request, parts)
    case 'look-into':
    case 'plan-import':
      return importAnnotations(request, { idb: parts.shelf.idb, utf8: parts.utf8 })
    case 'formats':
    case 'preview':
    case 'pack':
      return exportAs(request, { idb: parts.shelf.idb, utf8: parts.utf8, onProgress: parts.onProgress })
  }
}

const refuse = (reason: Problem): TransferOutcome => ({ kind: 'refused', problems: [reason] })

type Exporting = Extract<TransferRequest, { task: 'export' }>

async function exportFrom({ key, as }: Exporting, { shelf: { idb }, utf8 }: TransferParts): Promise<TransferOutcome> {
  const known = await openProjectDatabase(key, idb)
  const database = known.ok || known.problem.code !== 'storage-newer-version' ? known : await openAsFound(key, idb)
  if (!database.ok) return refuse(database.problem)
  const snapshot = await readSnapshot(database.value).finally(() => database.value.close())
  if (!snapshot.ok) return refuse(snapshot.problem)
  const exported = as === 'package' ? writePackage(snapshot.value, utf8) : exportJson(snapshot.value, { history: true }, utf8)
  const { project, history } = snapshot.value
  return exported.ok ? { kind: 'exported', name: project.name, n: history.length, bytes: exported.value } : refuse(exported.problem)
}

/** What a snapshot holds, and what happened since. */
export interface SnapshotLook {
  readonly counts: SnapshotCounts
  readonly since: SnapshotDifference
  /** Edits since. */
  readonly edits: number
  /** Whether the project went on from it, so that one edit leads back. */
  readonly goesOn: boolean
  readonly titles: readonly string[]
}

type Looking = Extract<TransferRequest, { task: 'look' }>

async function lookAt({ key, bytes }: Looking, { shelf: { idb }, utf8 }: TransferParts): Promise<TransferOutcome> {
  const then = importJson(bytes, utf8)
  if (!then.ok) return { kind: 'refused', problems: then.problems }
  const database = await openProjectDatabase(key, idb)
  if (!database.ok) return refuse(database.problem)
  const now = await readSnapshot(database.value).finally(() => database.value.close())
  if (!now.ok) return refuse(now.problem)
  return {
    kind: 'looked',
    counts: countsOf(then.value),
    since: differenceOf(then.value, now.value),
    edits: now.value.history.length - then.value.history.length,
    goesOn: goesOn(then.value, now.value),
    titles: then.value.articles.map(({ title }) => title),
  }
}

async function verify(key: ProjectKey, { shelf: { idb } }: TransferParts): Promise<TransferOutcome> {
  const database = await openProjectDatabase(key, idb)
  if (!database.ok) return refuse(database.problem)
  const sound = await verifyAll(database.value).finally(() => database.value.close())
  return { kind: 'verified', sound }
}

async function importFrom(bytes: Uint8Array, { shelf: parts, utf8, onStoring }: TransferParts): Promise<TransferOutcome> {
  const isPackage = isArchive(bytes)
  const imported = isPackage ? importPackage(bytes, utf8) : importJson(bytes, utf8)
  if (!imported.ok) return { kind: 'refused', problems: imported.problems }
  onStoring()
  const shelf = await createShelf(parts)
  const key = await shelf.restore(imported.value)
  shelf.close()
  if (!key.ok) return refuse(key.problem)
  const file = isPackage ? exportJson(imported.value, { history: true }, utf8) : ok(bytes)
  return { kind: 'imported', key: key.value, n: imported.value.history.length, bytes: file.ok ? file.value : null }
}

type Rebuilding = Extract<TransferRequest, { task: 'rebuild' }>

/** A snapshot that is damaged itself gives what is whole in it. `start`: up to where the log is in it. */
function readForRebuild({ bytes, salvage }: Rebuilding, utf8: Utf8Codec) {
  if (salvage === undefined) {
    const imported = importJson(bytes, utf8)
    return imported.ok ? ({ ...imported, start: imported.value.history.length, dropped: 0 } as const) : imported
  }
  const salvaged = salvageJson(bytes, utf8)
  if (!salvaged) return { ok: false, problems: [problem('project-damaged')] } as const
  return { ok: true, value: salvaged.snapshot, start: salvage, dropped: salvaged.dropped } as const
}

async function rebuildFrom(request: Rebuilding, { shelf: parts, utf8, onStoring }: TransferParts): Promise<TransferOutcome> {
  const { key: old, records } = request
  const imported = readForRebuild(request, utf8)
  if (!imported.ok) return { kind: 'refused', problems: imported.problems } as const
  const own = await onlyInDatabase(old, parts.idb, imported.value.history, records)
  const { snapshot, beyond, lost } = replay(imported.value, [...records, ...own.following], { apart: own.apart, start: imported.start })
  onStoring()
  const shelf = await createShelf(parts)
  const key = await shelf.replace(old, snapshot)
  shelf.close()
  if (!key.ok) return refuse(key.problem)
  const file = exportJson(snapshot, { history: true }, utf8)
  return {
    kind: 'rebuilt',
    key: key.value,
    beyond,
    lost: lost + imported.dropped,
    n: snapshot.history.length,
    bytes: file.ok ? file.value : null,
  } as const
}

/** What the transfer worker says: that it has come to storing, how far it is, and how it ended. */
export type TransferNews = { readonly kind: 'storing' } | { readonly kind: 'progress'; readonly progress: ExportProgress } | TransferOutcome

/** The outcome of work that threw. */
export const transferFailed = (reason: string): TransferOutcome => refuse(problem('transfer-failed', { reason }))
