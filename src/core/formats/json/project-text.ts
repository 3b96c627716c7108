import { base64Encode } from '#core/formats/json/base64'
import { toCodePoints } from '#core/formats/json/check-anchor'
import { layOut } from '#core/formats/json/layout'
import { type ProjectContent, ProjectFile } from '#core/formats/json/project-file'
import type { Annotation } from '#core/model/annotation'
import type { ArticleId } from '#core/model/ids'
import type { Snapshot } from '#core/model/snapshot'
import { type OffsetTable, offsetTable } from '#core/text/offsets'

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

/** In the order they are written. */
export const MEMBERS = Object.keys(ProjectFile.shape) as readonly (keyof ProjectFile)[]

/** Finishes rows just before they are written. */
function finisher({ articles, sources }: Snapshot, { sources: kept }: JsonExportOptions) {
  const texts = new Map(articles.map(({ id, content }) => [id, content.text]))
  const tables = new Map<ArticleId, OffsetTable>()
  const bytes = new Map(sources.map((source) => [source.hash, source.bytes]))
  const tableOf = (article: ArticleId): OffsetTable => {
    const table = tables.get(article) ?? offsetTable(texts.get(article) ?? '')
    tables.set(article, table)
    return table
  }
  return {
    source: (source: ProjectFile['sources'][number]) =>
      kept === 'apart' ? source : { ...source, bytes: base64Encode(bytes.get(source.hash) ?? new Uint8Array()) },
    annotation: (annotation: Annotation) => {
      const { spans, quote, prefix, suffix } = annotation.anchor
      const codePointSpans = toCodePoints(tableOf(annotation.article), spans)
      return { ...annotation, anchor: { spans, codePointSpans, quote, prefix, suffix } }
    },
  }
}

/** The text of a project file, row by row, so that nothing grows to the size of the project. */
export function* projectText(content: ProjectContent, snapshot: Snapshot, options: JsonExportOptions): Generator<string> {
  const { source, annotation } = finisher(snapshot, options)
  const finish: Partial<Record<keyof ProjectFile, (row: never) => unknown>> = { sources: source, annotations: annotation }
  for (const [i, name] of MEMBERS.filter((member) => content[member] !== undefined).entries()) {
    yield `${i === 0 ? '{\n' : ',\n'}  "${name}": `
    const value: unknown = content[name]
    if (!Array.isArray(value) || value.length === 0) yield layOut(value, LEVELS[name], '  ')
    else yield* rowTexts(value, LEVELS[name], finish[name])
  }
  yield '\n}\n'
}

function* rowTexts(list: readonly unknown[], levels: number, finish: ((row: never) => unknown) | undefined): Generator<string> {
  let separator = '[\n    '
  for (const row of list) {
    yield separator + layOut(finish ? finish(row as never) : row, levels - 1, '    ')
    separator = ',\n    '
  }
  yield '\n  ]'
}
