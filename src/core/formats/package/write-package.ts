import type { OutputFile } from '#core/formats/export/exporter'
import { zipped } from '#core/formats/export/zip'
import { exportJson } from '#core/formats/json/export-json'
import { plainUtf8, type Utf8Codec } from '#core/formats/json/utf8-codec'
import { CONTENTS, PACKAGE_FORMAT, PACKAGE_VERSION, type PackageContents, PROJECT, sourcePath } from '#core/formats/package/package'
import { importPackage } from '#core/formats/package/read-package'
import type { Snapshot } from '#core/model/snapshot'
import { joinBytes } from '#core/util/join-bytes'
import { ok, type Result } from '#core/util/result'
import { sha256OfBytes } from '#core/util/sha256'

interface Packed {
  readonly path: string
  readonly bytes: Uint8Array
}

const contentsOf = (files: readonly Packed[]): PackageContents => ({
  format: PACKAGE_FORMAT,
  version: PACKAGE_VERSION,
  files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256OfBytes(bytes) })),
})

/**
 * The whole project as one file (`.zhupi`): a zip archive with the project file, the files the articles were made from as they were, and a
 * list of all with their SHA-256. It is opened again before it is given out. Fails as `exportJson` does.
 */
export function writePackage(snapshot: Snapshot, utf8: Utf8Codec = plainUtf8): Result<Uint8Array> {
  const project = exportJson(snapshot, { history: true, sources: 'apart' }, utf8)
  if (!project.ok) return project
  const sources = snapshot.sources.map(({ hash, fileName, bytes }) => ({ path: sourcePath(hash, fileName), bytes }))
  const files = [{ path: PROJECT, bytes: project.value }, ...sources]
  const contents = utf8.encode(`${JSON.stringify(contentsOf(files), null, 2)}\n`)
  const output = [{ path: CONTENTS, bytes: contents }, ...files].map(({ path, bytes }): OutputFile => ({ path, chunks: [bytes] }))
  const packed = joinBytes([...zipped(output, utf8.encode)])
  const again = importPackage(packed, utf8)
  return again.ok ? ok(packed) : again
}
