import { docx } from '#core/formats/import/docx'
import { html } from '#core/formats/import/html'
import { type Importer, type ImportInput, type ParsedArticle, stemOf } from '#core/formats/import/importer'
import { binaryFormat } from '#core/formats/import/magic'
import { markdown } from '#core/formats/import/markdown'
import { mhtml } from '#core/formats/import/mhtml'
import { txt } from '#core/formats/import/txt'
import { problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'

/** Files larger than this are refused before they are read. Bytes. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024

/** Every importer, the more particular first; the last takes what no other claims. */
export const IMPORTERS: readonly Importer[] = [docx, mhtml, html, markdown, txt]

/** The importer that a file's own bytes ask for, whatever binary format they begin like. */
const claimedBy = (bytes: Uint8Array, name: string): Importer | undefined =>
  IMPORTERS.find((importer) => importer.sniff(bytes, name) === 'content')

/** The importer for a file: what its bytes say goes before its extension. */
export function importerFor(bytes: Uint8Array, name: string): Importer {
  return claimedBy(bytes, name) ?? IMPORTERS.find((importer) => importer.sniff(bytes, name) === 'name') ?? txt
}

/**
 * Reads one file into an article. Problems: `file-too-large`, `known-binary-file`, `binary-file`, `empty-file`, `no-text`,
 * `damaged-document`. A file without
 * a title of its own is called by its name.
 */
export function importFile(input: ImportInput): Result<ParsedArticle> {
  const { name, bytes } = input
  if (bytes.length > MAX_FILE_BYTES) return fail(problem('file-too-large', { file: name, limit: MAX_FILE_BYTES / 1024 / 1024 }))
  if (bytes.length === 0) return fail(problem('empty-file', { file: name }))
  const format = claimedBy(bytes, name) ? null : binaryFormat(bytes)
  if (format) return fail(problem('known-binary-file', { file: name, format }))
  const parsed = importerFor(bytes, name).parse(input)
  return parsed.ok && parsed.value.title === '' ? ok({ ...parsed.value, title: stemOf(name) }) : parsed
}
