import { contentProblems } from '#core/formats/json/check-content'
import { parseProjectFile } from '#core/formats/json/parse-project-file'
import { FileArticle, FileEdit, FileSource, FORMAT, type ProjectContent, type ProjectFile, VERSION } from '#core/formats/json/project-file'
import { type JsonExportOptions, MEMBERS, projectText } from '#core/formats/json/project-text'
import { compileShape } from '#core/formats/json/shape'
import { plainUtf8, type Utf8Codec } from '#core/formats/json/utf8-codec'
import { Annotation } from '#core/model/annotation'
import { Codebook } from '#core/model/codebook'
import { Initiative } from '#core/model/initiative'
import { Link } from '#core/model/link'
import { Project } from '#core/model/project'
import { Rejection } from '#core/model/rejection'
import type { Snapshot } from '#core/model/snapshot'
import { z } from '#core/model/zod'
import { encoded } from '#core/util/encoded'
import { joinBytes } from '#core/util/join-bytes'
import { fail, ok, type Result } from '#core/util/result'

type Members = { readonly [K in keyof ProjectFile]: unknown }

/** What is written, but for what is made of it row by row: bytes in base64, offsets in code points. */
const contentOf = (snapshot: Snapshot, { history }: JsonExportOptions): Members => ({
  format: FORMAT,
  version: VERSION,
  project: snapshot.project,
  codebook: snapshot.codebook,
  sources: snapshot.sources.map(({ bytes: _written, ...source }) => ({ ...source, bytes: '' })),
  articles: snapshot.articles.map(({ content, ...article }) => ({ ...article, ...content })),
  annotations: snapshot.annotations,
  links: snapshot.links,
  initiatives: snapshot.initiatives.length > 0 ? snapshot.initiatives : undefined,
  rejections: snapshot.rejections.length > 0 ? snapshot.rejections : undefined,
  history: history ? snapshot.history : [],
})

const rows = (schema: z.ZodType): ((value: unknown) => unknown) => compileShape(z.array(schema))

/** Each member as the schema has it, `null` where it does not fit. */
const FITS: Readonly<Record<keyof ProjectFile, (value: unknown) => unknown>> = {
  format: (value) => value,
  version: (value) => value,
  project: compileShape(Project),
  codebook: compileShape(Codebook),
  sources: rows(FileSource),
  articles: rows(FileArticle),
  annotations: rows(Annotation),
  links: rows(Link),
  initiatives: rows(Initiative),
  rejections: rows(Rejection),
  history: rows(FileEdit),
}

/** The content as the schema has it; `null` when something does not fit, or has a member that the schema does not name. */
function fitted(content: Members): ProjectContent | null {
  const taken: Record<string, unknown> = {}
  for (const name of MEMBERS) {
    if (content[name] === undefined) continue
    const value = FITS[name](content[name])
    if (value === null) return null
    taken[name] = value
  }
  // Every member fits its schema.
  return taken as unknown as ProjectContent
}

/** The same by the way that says what is wrong, and leaves out what the schema does not name. */
function slowly(content: Members, { annotations }: Snapshot): Result<ProjectContent> {
  const derived = annotations.map(({ anchor, ...rest }) => ({ ...rest, anchor: { ...anchor, codePointSpans: anchor.spans } }))
  const parsed = parseProjectFile({ ...content, annotations: derived })
  if (!parsed.ok) return parsed
  const found = parsed.value.annotations.map(({ anchor: { codePointSpans: _derived, ...anchor }, ...rest }) => ({ ...rest, anchor }))
  return ok({ ...parsed.value, annotations: found })
}

/**
 * The whole project as a `zhupi-project` file (`resources/schema/zhupi-project.schema.json`), in pieces. Equal snapshots give equal text.
 * Fails with the first fault when a quote, a hash, an offset or a reference is wrong: a file that could not be checked is never written.
 */
export function exportJsonText(snapshot: Snapshot, options: JsonExportOptions): Result<Iterable<string>> {
  const members = contentOf(snapshot, options)
  const quick = fitted(members)
  const content = quick ? ok(quick) : slowly(members, snapshot)
  if (!content.ok) return content
  const [fault] = contentProblems(
    content.value,
    snapshot.sources.map((source) => source.bytes),
  )
  return fault ? fail(fault) : ok(projectText(content.value, snapshot, options))
}

/** `exportJsonText` in UTF-8. */
export function exportJson(snapshot: Snapshot, options: JsonExportOptions, { encode }: Utf8Codec = plainUtf8): Result<Uint8Array> {
  const texts = exportJsonText(snapshot, options)
  return texts.ok ? ok(joinBytes([...encoded(texts.value, encode)])) : texts
}
