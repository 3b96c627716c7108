import { codebookFaults } from '#core/codebook/check'
import { anchorFaults } from '#core/formats/json/check-anchor'
import { logProblems } from '#core/formats/json/check-log'
import { registryProblems } from '#core/formats/json/check-registry'
import { formatPath, type JsonPath } from '#core/formats/json/path'
import type { ProjectContent } from '#core/formats/json/project-file'
import { repeatedIds } from '#core/formats/json/repeated-ids'
import type { Block } from '#core/model/block'
import { type Problem, problem } from '#core/model/problem'
import { type OffsetTable, offsetTable } from '#core/text/offsets'
import { utf8Encode } from '#core/text/utf8'
import { sha256OfBytes } from '#core/util/sha256'

const at = (code: string, path: JsonPath, params: Problem['params'] = {}): Problem => problem(code, { path: formatPath(path), ...params })

const dangling = (path: JsonPath, id: string): Problem => at('project-dangling', path, { id })

function sourceProblems(sources: ProjectContent['sources'], bytes: readonly (Uint8Array | null)[]): Problem[] {
  const hashes = sources.map(({ hash }) => ({ id: hash }))
  const wrong = sources.flatMap(({ hash }, i) => {
    const content = bytes[i]
    if (!content) return [at('project-base64', ['sources', i, 'bytes'])]
    return sha256OfBytes(content) === hash ? [] : [at('project-hash', ['sources', i, 'hash'])]
  })
  return [...repeatedIds(hashes, ['sources'], 'hash'), ...wrong]
}

const areSound = (blocks: readonly Block[], length: number): boolean =>
  blocks.every(({ start, end }, i) => start >= (blocks[i - 1]?.end ?? 0) && end >= start && end <= length)

const areInOrder = (starts: readonly { readonly start: number }[]): boolean =>
  starts.every(({ start }, i) => i === 0 || start > (starts[i - 1]?.start ?? 0))

function isSame(a: Uint8Array, b: Uint8Array | null | undefined): boolean {
  if (a.length !== b?.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** Many texts are their source as it is: then its hash, which is checked by itself, is the text's, and need not be made a second time. */
function hashHolds({ text, textHash, source }: ProjectContent['articles'][number], bytes: Uint8Array | null | undefined): boolean {
  const encoded = utf8Encode(text)
  return (textHash === source && isSame(encoded, bytes)) || sha256OfBytes(encoded) === textHash
}

function articleProblems({ articles, sources }: ProjectContent, bytes: readonly (Uint8Array | null)[]): Problem[] {
  const contents = new Map(sources.map(({ hash }, i) => [hash, bytes[i]]))
  const hashes = new Set(sources.map(({ hash }) => hash))
  const wrong = articles.flatMap((article, i) => {
    const faults: Problem[] = []
    if (!hashes.has(article.source)) faults.push(dangling(['articles', i, 'source'], article.source))
    if (!hashHolds(article, contents.get(article.source))) faults.push(at('project-hash', ['articles', i, 'textHash']))
    if (article.text.length !== article.length) faults.push(at('project-length', ['articles', i, 'length']))
    if (!areSound(article.blocks, article.text.length)) faults.push(at('project-blocks', ['articles', i, 'blocks']))
    if (!areInOrder(article.blockKinds ?? [])) faults.push(at('project-blocks', ['articles', i, 'blockKinds']))
    return faults
  })
  return [...repeatedIds(articles, ['articles']), ...wrong]
}

interface Text {
  readonly text: string
  readonly offsets: OffsetTable
}

/** Every article's text with its table of offsets, which is made when it is first asked for. */
function textsOf({ articles }: ProjectContent): (id: string) => Text | null {
  const texts = new Map<string, string>(articles.map(({ id, text }) => [id, text]))
  const made = new Map<string, Text>()
  return (id) => {
    const text = texts.get(id)
    if (text === undefined) return null
    const known = made.get(id) ?? { text, offsets: offsetTable(text) }
    made.set(id, known)
    return known
  }
}

function annotationProblems(file: ProjectContent): Problem[] {
  const textOf = textsOf(file)
  const codes = new Set(file.codebook.codes.map(({ id }) => id))
  const coders = new Set(file.project.coders.map(({ id }) => id))
  const wrong = file.annotations.flatMap((annotation, i) => {
    const faults: Problem[] = []
    const path = ['annotations', i]
    if (!codes.has(annotation.code)) faults.push(dangling([...path, 'code'], annotation.code))
    if (!coders.has(annotation.coder)) faults.push(dangling([...path, 'coder'], annotation.coder))
    const text = textOf(annotation.article)
    if (!text) return [...faults, dangling([...path, 'article'], annotation.article)]
    const inAnchor = anchorFaults(text.text, text.offsets, annotation.anchor)
    return [...faults, ...inAnchor.map(([member, code]) => at(code, [...path, 'anchor', member]))]
  })
  return [...repeatedIds(file.annotations, ['annotations']), ...wrong]
}

function linkProblems(file: ProjectContent): Problem[] {
  const types = new Map(file.codebook.linkTypes.map((type) => [type.id, type]))
  const coders = new Set(file.project.coders.map(({ id }) => id))
  const annotations = new Map(file.annotations.map((annotation) => [annotation.id, annotation]))
  const wrong = file.links.flatMap((link, i) => {
    const faults: Problem[] = []
    const type = types.get(link.type)
    if (!type) faults.push(dangling(['links', i, 'type'], link.type))
    if (!coders.has(link.coder)) faults.push(dangling(['links', i, 'coder'], link.coder))
    if (link.from === link.to) faults.push(at('project-link-to-itself', ['links', i, 'to']))
    for (const end of ['from', 'to'] as const) {
      const annotation = annotations.get(link[end])
      if (annotation?.article !== link.article) faults.push(dangling(['links', i, end], link[end]))
      else if (type && !type[end].includes(annotation.code)) faults.push(at('project-link-end', ['links', i, end]))
    }
    return faults
  })
  return [...repeatedIds(file.links, ['links']), ...wrong]
}

function rejectionProblems({ rejections = [], project }: ProjectContent): Problem[] {
  const coders = new Set(project.coders.map(({ id }) => id))
  const dangle = rejections.flatMap(({ coder }, i) => (coders.has(coder) ? [] : [dangling(['rejections', i, 'coder'], coder)]))
  const keys = rejections.map(({ key }) => ({ id: key }))
  return [...repeatedIds(keys, ['rejections'], 'key'), ...dangle]
}

/** Coders that are named where suggestions are switched off. */
function switchProblems({ project }: ProjectContent): Problem[] {
  const coders = new Set(project.coders.map(({ id }) => id))
  const named = project.suggestions?.offFor ?? []
  return named.flatMap((id, i) => (coders.has(id) ? [] : [dangling(['project', 'suggestions', 'offFor', i], id)]))
}

/**
 * What a schema cannot say: ids, references, hashes, offsets, quotes and logs that do not agree.
 * @param bytes of every source, `null` where base64 was damaged
 */
export function contentProblems(file: ProjectContent, bytes: readonly (Uint8Array | null)[]): Problem[] {
  return [
    ...repeatedIds(file.project.coders, ['project', 'coders']),
    ...codebookFaults(file.codebook),
    ...sourceProblems(file.sources, bytes),
    ...articleProblems(file, bytes),
    ...annotationProblems(file),
    ...linkProblems(file),
    ...registryProblems(file),
    ...rejectionProblems(file),
    ...switchProblems(file),
    ...repeatedIds(file.history, ['history']),
    ...logProblems(file.history),
  ]
}
