import { importJson, type JsonImport } from '#core/formats/json/import-json'
import { parseJson } from '#core/formats/json/parse'
import { plainUtf8, type Utf8Codec } from '#core/formats/json/utf8-codec'
import { CONTENTS, PACKAGE_FORMAT, PACKAGE_VERSION, PackageContents, PROJECT } from '#core/formats/package/package'
import { openZip, type Zip, type ZipLimits } from '#core/formats/package/read-zip'
import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'
import { sha256OfBytes } from '#core/util/sha256'

/** A project of ten thousand articles with their files stays well below. */
const LIMITS: ZipLimits = { entries: 50_000, entryBytes: 500_000_000, totalBytes: 1_000_000_000, ratio: 200 }

const ZIP_HEAD = [0x50, 0x4b]

/** Whether these bytes are an archive: then they may be a package, else a project file. */
export const isArchive = (bytes: Uint8Array): boolean => ZIP_HEAD.every((byte, i) => bytes[i] === byte)

const refuse = (reason: Problem): JsonImport => ({ ok: false, problem: reason, problems: [reason] })

function readContents(zip: Zip, { decode }: Utf8Codec): Result<PackageContents> {
  if (!zip.paths.includes(CONTENTS)) return fail(problem('project-foreign'))
  const bytes = zip.read(CONTENTS)
  if (!bytes.ok) return bytes
  const parsed = parseJson(decode(bytes.value) ?? '')
  if (!parsed.ok) return parsed
  const { value } = parsed.value
  const head: { format?: unknown; version?: unknown } = typeof value === 'object' && value !== null ? value : {}
  if (head.format !== PACKAGE_FORMAT) return fail(problem('project-foreign'))
  const { version } = head
  if (typeof version === 'number' && version > PACKAGE_VERSION) return fail(problem('project-newer', { version, known: PACKAGE_VERSION }))
  const contents = PackageContents.safeParse(value)
  return contents.success && parsed.value.problems.length === 0 ? ok(contents.data) : fail(problem('package-changed', { path: CONTENTS }))
}

/** A file that the list does not name, or names and is not there, once or twice; `null` when list and archive agree. */
function disagreement({ files }: PackageContents, zip: Zip): string | null {
  const listed = new Set([CONTENTS, ...files.map(({ path }) => path)])
  const present = new Set(zip.paths)
  const differing = [...zip.paths.filter((path) => !listed.has(path)), ...[...listed].filter((path) => !present.has(path))]
  return differing[0] ?? (listed.size === files.length + 1 ? null : CONTENTS)
}

/** Every file as the list says it is. */
function readAll(zip: Zip, contents: PackageContents): Result<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const { path, bytes, sha256 } of contents.files) {
    const read = zip.read(path)
    if (!read.ok) return read
    if (read.value.length !== bytes || sha256OfBytes(read.value) !== sha256) return fail(problem('package-changed', { path }))
    files.set(path, read.value)
  }
  return ok(files)
}

const SOURCE = /^sources\/([0-9a-f]{64})(\.[a-z0-9]{1,8})?$/

/** The files of the articles, by hash. */
function sourcesOf(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files].flatMap(([path, bytes]) => {
      const hash = SOURCE.exec(path)?.[1]
      return hash === undefined ? [] : [[hash, bytes] as const]
    }),
  )
}

/** Reads a package whole or not at all; what is in it is checked as a project file is. Inverse of `writePackage`. */
export function importPackage(bytes: Uint8Array, utf8: Utf8Codec = plainUtf8): JsonImport {
  const zip = openZip(bytes, LIMITS)
  if (!zip.ok) return refuse(zip.problem)
  const contents = readContents(zip.value, utf8)
  if (!contents.ok) return refuse(contents.problem)
  const other = disagreement(contents.value, zip.value)
  if (other !== null) return refuse(problem('package-changed', { path: other }))
  const files = readAll(zip.value, contents.value)
  if (!files.ok) return refuse(files.problem)
  const project = files.value.get(PROJECT)
  if (!project) return refuse(problem('project-foreign'))
  const sources = sourcesOf(files.value)
  return importJson(project, utf8, (hash) => sources.get(hash) ?? null)
}
