import type { Exporter, ExportOptions, OutputFile } from '#core/formats/export/exporter'
import { reportFile } from '#core/formats/export/loss-words'
import type { Loss } from '#core/formats/export/losses'
import { inScope, type Scope, scopeLosses } from '#core/formats/export/scope'
import { zipped } from '#core/formats/export/zip'
import { plainUtf8, type Utf8Codec } from '#core/formats/json/utf8-codec'
import type { Snapshot } from '#core/model/snapshot'
import { encoded } from '#core/util/encoded'
import { ok, type Result } from '#core/util/result'

/** Everything of what lies in `scope` that the format leaves out or alters, each loss once. */
export function lossesOf(exporter: Exporter, snapshot: Snapshot, scope: Scope): readonly Loss[] {
  const own = exporter.losses(inScope(snapshot, scope))
  return [...own, ...scopeLosses(snapshot, scope).filter(({ code }) => own.every((loss) => loss.code !== code))]
}

/** An export that is about to be made. */
export interface Export {
  readonly losses: readonly Loss[]
  /** With the report of the losses among them, where the format is more than one file. */
  readonly files: Iterable<OutputFile>
}

/** Fails only when the snapshot contradicts itself. */
export function exportOf(exporter: Exporter, snapshot: Snapshot, scope: Scope, options: ExportOptions): Result<Export> {
  const losses = lossesOf(exporter, snapshot, scope)
  const files = exporter.files(inScope(snapshot, scope), options, losses)
  if (!files.ok) return files
  const isZip = exporter.packing === 'zip'
  return ok({ losses, files: isZip ? withReport(files.value, reportFile(losses, options.language)) : files.value })
}

function* withReport(files: Iterable<OutputFile>, report: OutputFile): Generator<OutputFile> {
  yield* files
  yield report
}

/** The one file to save, bit by bit: the file itself, or an archive of all of them. */
export function packed(exporter: Exporter, files: Iterable<OutputFile>, { encode }: Utf8Codec = plainUtf8): Iterable<Uint8Array> {
  return exporter.packing === 'file' ? onlyFile(files, encode) : zipped(files, encode)
}

function* onlyFile(files: Iterable<OutputFile>, encode: Utf8Codec['encode']): Generator<Uint8Array> {
  for (const { chunks } of files) yield* encoded(chunks, encode)
}
