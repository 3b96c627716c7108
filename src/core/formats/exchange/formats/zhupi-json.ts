import { oursOf } from '#core/formats/exchange/details'
import type { Exchange, ForeignAnnotation, ForeignDocument } from '#core/formats/exchange/exchange'
import type { ExchangeFormat } from '#core/formats/exchange/exchange-format'
import { baseName, type ExchangeFiles } from '#core/formats/exchange/files'
import { importJson } from '#core/formats/json/import-json'
import { FORMAT } from '#core/formats/json/project-file'
import { CONTENTS } from '#core/formats/package/package'
import type { Annotation } from '#core/model/annotation'
import type { Snapshot } from '#core/model/snapshot'
import { groupBy } from '#core/util/group-by'
import { fail, ok, type Result } from '#core/util/result'

/** Bytes of a project file in which its format is named. */
const HEAD = 400

const isProject = (files: ExchangeFiles, path: string): boolean => {
  const head = files.bytes(path)?.subarray(0, HEAD) ?? new Uint8Array()
  return String.fromCharCode(...head).includes(`"${FORMAT}"`)
}

function foreign(
  { id, code, coder, anchor, article: _article, initiative, codebookVersion, ...rest }: Annotation,
  text: string,
  nameOf: (id: string) => string,
): ForeignAnnotation {
  const stretches = anchor.spans.map(({ start, end }) => ({
    start,
    end,
    quote: text.slice(start, end),
    prefix: anchor.prefix,
    suffix: anchor.suffix,
  }))
  return {
    key: id,
    id,
    code,
    coder: { id: coder, name: nameOf(coder) },
    stretches,
    isExact: true,
    ...rest,
    ours: oursOf({ initiative, codebookVersion }),
  }
}

/** A whole project, as what can be brought into another one. */
function exchangeOf({ project, codebook, articles, sources, annotations, links, initiatives }: Snapshot): Exchange {
  const names = new Map<string, string>(project.coders.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? ''
  const byHash = new Map(sources.map((source) => [source.hash, source]))
  const inArticle = groupBy(annotations, ({ article }) => article)
  const documents = articles.map(({ content, ...article }): ForeignDocument => {
    const { text, blocks } = content
    const said = (inArticle.get(article.id) ?? []).map((annotation) => foreign(annotation, text, nameOf))
    return {
      name: article.title || article.id,
      text,
      article: { ...article, blocks },
      source: byHash.get(article.source),
      unit: 'utf16',
      annotations: said,
    }
  })
  const found = links.map(({ coder, article: _article, ...link }) => ({ ...link, coder: { id: coder, name: nameOf(coder) } }))
  return { documents, links: found, codes: [], project, codebook, initiatives, problems: [] }
}

/** A package has the files of the articles beside the project. */
function sourceIn(files: ExchangeFiles, hash: string): Uint8Array | null {
  const path = files.paths.find((each) => each.includes(`sources/${hash}`))
  return path === undefined ? null : files.bytes(path)
}

function read(files: ExchangeFiles): Result<Exchange> {
  const path = files.paths.find((each) => isProject(files, each)) ?? files.paths[0] ?? ''
  const utf8 = { decode: () => files.plain(path), encode: () => new Uint8Array() }
  const isPackage = files.paths.some((each) => baseName(each) === CONTENTS)
  const imported = importJson(files.bytes(path) ?? new Uint8Array(), utf8, isPackage ? (hash) => sourceIn(files, hash) : null)
  return imported.ok ? ok(exchangeOf(imported.value)) : fail(imported.problem)
}

/** A project of Zhupi's, to be merged into another one: its articles, annotations, links, and what they need of its codebook. */
export const zhupiJson: ExchangeFormat = {
  id: 'json',
  label: 'Zhupi JSON',
  sniff: (files) => files.paths.some((path) => /\.json$/i.test(path) && isProject(files, path)),
  read,
}
