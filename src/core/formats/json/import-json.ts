import type { Edit } from '#core/edits/edit'
import { base64Decode } from '#core/formats/json/base64'
import { contentProblems } from '#core/formats/json/check-content'
import { parseJson } from '#core/formats/json/parse'
import { parseProjectFile } from '#core/formats/json/parse-project-file'
import { FORMAT, type ProjectFile, VERSION } from '#core/formats/json/project-file'
import { plainUtf8 } from '#core/formats/json/utf8-codec'
import type { Annotation } from '#core/model/annotation'
import type { Sha256 } from '#core/model/ids'
import { type Problem, problem } from '#core/model/problem'
import type { Snapshot } from '#core/model/snapshot'

/** Bytes. The text of a larger file would not fit into one string (2²⁹ − 24 units in V8). */
const MAX_BYTES = 500_000_000

/** A `Result` that also lists everything else that is wrong; `problem` is the first of `problems`. */
export type JsonImport =
  | { readonly ok: true; readonly value: Snapshot }
  | { readonly ok: false; readonly problem: Problem; readonly problems: readonly Problem[] }

const refuse = (problems: readonly Problem[]): JsonImport => ({ ok: false, problem: problems[0] ?? problem('project-foreign'), problems })

/** The file with this hash, where the project file does not hold the bytes itself. */
export type SourcesApart = (hash: Sha256) => Uint8Array | null

/** Whether this is a project file at all, and one of a version we know. */
function headProblem(value: unknown): Problem | null {
  const { format, version }: { format?: unknown; version?: unknown } = typeof value === 'object' && value !== null ? value : {}
  if (format !== FORMAT) return problem('project-foreign')
  return typeof version === 'number' && version > VERSION ? problem('project-newer', { version, known: VERSION }) : null
}

const toAnnotation = ({
  anchor: { codePointSpans: _derived, ...anchor },
  ...annotation
}: ProjectFile['annotations'][number]): Annotation => ({
  ...annotation,
  anchor,
})

function toSnapshot(file: ProjectFile, bytes: readonly (Uint8Array | null)[]): Snapshot {
  return {
    project: file.project,
    codebook: file.codebook,
    sources: file.sources.map((source, i) => ({ ...source, bytes: bytes[i] ?? new Uint8Array() })),
    articles: file.articles.map(({ text, blocks, ...article }) => ({ ...article, content: { text, blocks } })),
    annotations: file.annotations.map(toAnnotation),
    links: file.links,
    initiatives: file.initiatives ?? [],
    rejections: file.rejections ?? [],
    // Kinds of change that a later version made are kept as they are; whoever applies changes checks their kind.
    history: file.history as readonly Edit[],
  }
}

function check(value: unknown, found: readonly Problem[], apart: SourcesApart | null): JsonImport {
  const head = headProblem(value)
  if (head) return refuse([head])
  const file = parseProjectFile(value)
  if (!file.ok) return refuse([...found, ...file.problems])
  const bytes = file.value.sources.map((source) => (apart ? apart(source.hash) : base64Decode(source.bytes)))
  const problems = [...found, ...file.unknown, ...contentProblems(file.value, bytes)]
  return problems.length > 0 ? refuse(problems) : { ok: true, value: toSnapshot(file.value, bytes) }
}

/**
 * Reads a project file whole or not at all: strict JSON, schema, references, hashes, offsets, quotes and logs. Every problem has the place in
 * `params.path` (`annotations[3].anchor.quote`), except those of the whole file. Inverse of `exportJson`.
 */
export function importJson(bytes: Uint8Array, { decode } = plainUtf8, apart: SourcesApart | null = null): JsonImport {
  if (bytes.length > MAX_BYTES) return refuse([problem('json-too-large', { limit: MAX_BYTES / 1_000_000 })])
  const text = decode(bytes)
  if (text === null) return refuse([problem('json-not-utf8')])
  const parsed = parseJson(text)
  return parsed.ok ? check(parsed.value.value, parsed.value.problems, apart) : refuse([parsed.problem])
}
