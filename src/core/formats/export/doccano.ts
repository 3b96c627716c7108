import { type CoderPart, coderFolders, partOf } from '#core/formats/export/by-coder'
import { soundJson } from '#core/formats/export/characters'
import { companions, detailsOf } from '#core/formats/export/companions'
import { type Document, documentsOf, hullOf } from '#core/formats/export/documents'
import type { Exporter, OutputFile } from '#core/formats/export/exporter'
import { countLosses } from '#core/formats/export/losses'
import type { Coder } from '#core/model/project'
import type { Snapshot } from '#core/model/snapshot'
import { ok } from '#core/util/result'

/** Only ASCII: doccano guesses encodings, and guesses wrong on short files. */
const ascii = (json: string): string => json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** What doccano does not know becomes the example's metadata there. */
function example({ article, name, text, offsets }: Document, { annotations, links }: CoderPart) {
  const numbers = new Map(annotations.map(({ id }, i) => [id, i + 1]))
  return {
    text,
    entities: annotations.map((annotation, i) => {
      const { start, end } = hullOf(annotation)
      return { id: i + 1, start_offset: offsets.toCodePoint(start), end_offset: offsets.toCodePoint(end), label: annotation.code }
    }),
    relations: links.map(({ from, to, type }, i) => ({ id: i + 1, from_id: numbers.get(from), to_id: numbers.get(to), type })),
    article: { id: article.id, file: name, text_sha256: article.textHash },
    annotations: annotations.map((annotation, i) => ({ entity: i + 1, ...detailsOf(annotation) })),
  }
}

function* lines(documents: readonly Document[], coder: Coder): Generator<string> {
  for (const document of documents) yield `${ascii(soundJson(example(document, partOf(document, coder))))}\n`
}

function* files(snapshot: Snapshot): Generator<OutputFile> {
  const documents = [...documentsOf(snapshot)]
  for (const [coder, folder] of coderFolders(snapshot)) yield { path: `${folder}.jsonl`, chunks: lines(documents, coder) }
  yield* companions(snapshot, documents)
}

/** doccano's “JSONL(Relation)”: a file for each coder, for a project that allows overlapping spans and uses relations. */
export const doccano: Exporter = {
  id: 'doccano',
  label: { 'zh-CN': 'doccano JSONL', en: 'doccano JSONL' },
  purpose: { 'zh-CN': 'doccano（允许重叠、使用关系的项目）', en: 'doccano (project with overlapping spans and relations)' },
  extension: 'zip',
  mime: 'application/zip',
  packing: 'zip',
  options: [],
  losses: (snapshot) =>
    countLosses(snapshot, [
      'history',
      'rejections',
      'sources',
      'pieces',
      'links-across-coders',
      'link-coders',
      'link-times',
      'link-roles',
      'lone-surrogates',
    ]),
  files: (snapshot) => ok(files(snapshot)),
}
