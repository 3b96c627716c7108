import { unzipSync } from 'fflate'
import { defaultOptions, type Exporter, type ExportOptions } from '#core/formats/export/exporter'
import { exportOf, packed } from '#core/formats/export/pack'
import { type Scope, WHOLE_PROJECT } from '#core/formats/export/scope'
import { decodeUtf8 } from '#core/formats/json/decode-utf8'
import type { Snapshot } from '#core/model/snapshot'
import { joinBytes } from '#core/util/join-bytes'

/** The bytes that are saved. */
export function savedBytes(
  exporter: Exporter,
  snapshot: Snapshot,
  changed: Partial<ExportOptions> = {},
  scope: Scope = WHOLE_PROJECT,
): Uint8Array {
  const made = exportOf(exporter, snapshot, scope, { ...defaultOptions('en'), ...changed })
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  return joinBytes([...packed(exporter, made.value.files)])
}

function text(bytes: Uint8Array): string {
  const decoded = decodeUtf8(bytes)
  if (decoded === null) throw new Error('not UTF-8')
  return decoded
}

/** The files in the archive that is saved, as text without byte order mark. */
export function savedFiles(exporter: Exporter, snapshot: Snapshot, changed: Partial<ExportOptions> = {}): ReadonlyMap<string, string> {
  const entries = Object.entries(unzipSync(savedBytes(exporter, snapshot, changed)))
  return new Map(entries.map(([path, bytes]) => [path, text(bytes)]))
}

/** The one file that is saved, as text. */
export const savedText = (exporter: Exporter, snapshot: Snapshot, changed: Partial<ExportOptions> = {}): string =>
  text(savedBytes(exporter, snapshot, changed))
