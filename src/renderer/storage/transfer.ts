import { exportJson } from '#core/formats/json/export-json'
import { importJson } from '#core/formats/json/import-json'
import type { Utf8Codec } from '#core/formats/json/utf8-codec'
import { type Problem, problem } from '#core/model/problem'
import type { IndexedDb } from './database'
import { openProjectDatabase } from './open-database'
import type { ProjectKey } from './project-port'
import { createShelf, type ShelfParts } from './shelf'
import { readSnapshot } from './snapshot'

/** Work on a project file that is too long for a window's own thread; the bytes are handed over, not copied. */
export type TransferRequest =
  | { readonly task: 'export'; readonly key: ProjectKey }
  | { readonly task: 'import'; readonly bytes: Uint8Array<ArrayBuffer> }

/** How it ended. */
export type TransferOutcome =
  /** `name` is the project's. */
  | { readonly kind: 'exported'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'imported'; readonly key: ProjectKey }
  /** Never empty; nothing was written. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

export interface TransferParts {
  readonly shelf: ShelfParts & { readonly idb: IndexedDb }
  readonly utf8: Utf8Codec
  /** Called when a file has proved sound and is about to be stored: from here on it may not be given up halfway. */
  readonly onStoring: () => void
}

export function transfer(request: TransferRequest, parts: TransferParts): Promise<TransferOutcome> {
  return request.task === 'export' ? exportFrom(request.key, parts) : importFrom(request.bytes, parts)
}

const refuse = (reason: Problem): TransferOutcome => ({ kind: 'refused', problems: [reason] })

async function exportFrom(key: ProjectKey, { shelf: { idb }, utf8 }: TransferParts): Promise<TransferOutcome> {
  const database = await openProjectDatabase(key, idb)
  if (!database.ok) return refuse(database.problem)
  const snapshot = await readSnapshot(database.value).finally(() => database.value.close())
  if (!snapshot.ok) return refuse(snapshot.problem)
  const exported = exportJson(snapshot.value, { history: true }, utf8)
  return exported.ok ? { kind: 'exported', name: snapshot.value.project.name, bytes: exported.value } : refuse(exported.problem)
}

async function importFrom(bytes: Uint8Array, { shelf: parts, utf8, onStoring }: TransferParts): Promise<TransferOutcome> {
  const imported = importJson(bytes, utf8)
  if (!imported.ok) return { kind: 'refused', problems: imported.problems }
  onStoring()
  const shelf = await createShelf(parts)
  const key = await shelf.restore(imported.value)
  shelf.close()
  return key.ok ? { kind: 'imported', key: key.value } : refuse(key.problem)
}

/** What the transfer worker says: that it has come to storing, and how it ended. */
export type TransferNews = { readonly kind: 'storing' } | TransferOutcome

/** The outcome of work that threw. */
export const transferFailed = (reason: string): TransferOutcome => refuse(problem('transfer-failed', { reason }))
