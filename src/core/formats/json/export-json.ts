import { base64Encode } from '#core/formats/json/base64'
import { toCodePoints } from '#core/formats/json/check-anchor'
import { contentProblems } from '#core/formats/json/check-content'
import { layOut } from '#core/formats/json/layout'
import { parseProjectFile } from '#core/formats/json/parse-project-file'
import { FORMAT, ProjectFile, VERSION } from '#core/formats/json/project-file'
import { plainUtf8, type Utf8Codec } from '#core/formats/json/utf8-codec'
import type { ArticleId } from '#core/model/ids'
import type { Snapshot } from '#core/model/snapshot'
import { type OffsetTable, offsetTable } from '#core/text/offsets'
import { joinBytes } from '#core/util/join-bytes'
import { fail, ok, type Result } from '#core/util/result'

export interface JsonExportOptions {
  /** Whether the project's log goes with it. */
  readonly history: boolean
  /** `apart`: the files of the articles are kept elsewhere, and the project file names them by their hash only. */
  readonly sources?: 'apart'
}

/** How many levels of each part are broken into lines: an annotation, a link, an edit is one line; so is a text. */
const LEVELS: Readonly<Record<keyof ProjectFile, number>> = {
  format: 0,
  version: 0,
  project: 3,
  codebook: 5,
  sources: 2,
  articles: 2,
  annotations: 1,
  links: 1,
  initiatives: 1,
  rejections: 1,
  history: 1,
}

function annotationsOf(snapshot: Snapshot): unknown[] {
  const texts = new Map(snapshot.articles.map(({ id, content }) => [id, content.text]))
  const tables = new Map<ArticleId, OffsetTable>()
  return snapshot.annotations.map(({ anchor, ...annotation }) => {
    const table = tables.get(annotation.article) ?? offsetTable(texts.get(annotation.article) ?? '')
    tables.set(annotation.article, table)
    const { spans, ...quote } = anchor
    return { ...annotation, anchor: { spans, codePointSpans: toCodePoints(table, spans), ...quote } }
  })
}

function toFile(snapshot: Snapshot, { history, sources }: JsonExportOptions): unknown {
  return {
    format: FORMAT,
    version: VERSION,
    project: snapshot.project,
    codebook: snapshot.codebook,
    sources: snapshot.sources.map(({ bytes, ...source }) => ({ ...source, bytes: sources === 'apart' ? '' : base64Encode(bytes) })),
    articles: snapshot.articles.map(({ content, ...article }) => ({ ...article, ...content })),
    annotations: annotationsOf(snapshot),
    links: snapshot.links,
    ...(snapshot.initiatives.length > 0 ? { initiatives: snapshot.initiatives } : {}),
    ...(snapshot.rejections.length > 0 ? { rejections: snapshot.rejections } : {}),
    history: history ? snapshot.history : [],
  }
}

/** Part by part, so that no string grows to the size of the project. */
function write(file: ProjectFile, { encode }: Utf8Codec): Uint8Array {
  const members = (Object.keys(ProjectFile.shape) as (keyof ProjectFile)[]).filter((name) => file[name] !== undefined)
  const parts = members.map((name, i) => encode(`${i === 0 ? '{\n' : ',\n'}  "${name}": ${layOut(file[name], LEVELS[name], '  ')}`))
  return joinBytes([...parts, encode('\n}\n')])
}

/**
 * The whole project as a `zhupi-project` file (`resources/schema/zhupi-project.schema.json`), in UTF-8. Equal snapshots give equal bytes.
 * Fails with the first fault when a quote, a hash, an offset or a reference is wrong: a file that could not be checked is never written.
 */
export function exportJson(snapshot: Snapshot, options: JsonExportOptions, utf8 = plainUtf8): Result<Uint8Array> {
  const file = parseProjectFile(toFile(snapshot, options))
  if (!file.ok) return file
  const [fault] = contentProblems(
    file.value,
    snapshot.sources.map((source) => source.bytes),
  )
  return fault ? fail(fault) : ok(write(file.value, utf8))
}
