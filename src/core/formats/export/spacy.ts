import { type CoderPart, coderFolders, partOf } from '#core/formats/export/by-coder'
import { soundJson } from '#core/formats/export/characters'
import { companions, detailsOf } from '#core/formats/export/companions'
import { type Document, documentsOf, hullOf } from '#core/formats/export/documents'
import type { Exporter, OutputFile } from '#core/formats/export/exporter'
import { countLosses } from '#core/formats/export/losses'
import { SPACY_SCRIPT } from '#core/formats/export/spacy-script'
import { withoutOverlaps } from '#core/formats/export/without-overlaps'
import type { Coder } from '#core/model/project'
import type { Snapshot } from '#core/model/snapshot'
import { ok } from '#core/util/result'

/** `entities` cannot overlap; `spans` has every annotation. */
function lineOf({ article, name, text, offsets }: Document, { coder, annotations, links }: CoderPart) {
  const placed = annotations.map((annotation) => {
    const { start, end } = hullOf(annotation)
    return { annotation, start: offsets.toCodePoint(start), end: offsets.toCodePoint(end) }
  })
  const apart = new Set(withoutOverlaps(annotations))
  return {
    text,
    entities: placed.filter(({ annotation }) => apart.has(annotation)).map(({ annotation, start, end }) => [start, end, annotation.code]),
    spans: placed.map(({ annotation, start, end }) => ({ start, end, label: annotation.code, ...detailsOf(annotation) })),
    relations: links.map(({ id, type, from, to, role, createdAt }) => ({ id, type, from, to, ...(role && { role }), createdAt })),
    meta: { article: article.id, file: name, title: article.title, text_sha256: article.textHash, coder },
  }
}

function* lines(documents: readonly Document[], coder: Coder): Generator<string> {
  for (const document of documents) yield `${soundJson(lineOf(document, partOf(document, coder)))}\n`
}

function* files(snapshot: Snapshot): Generator<OutputFile> {
  const documents = [...documentsOf(snapshot)]
  for (const [coder, folder] of coderFolders(snapshot)) yield { path: `${folder}.jsonl`, chunks: lines(documents, coder) }
  yield { path: 'make_docbin.py', chunks: [SPACY_SCRIPT] }
  yield* companions(snapshot, documents)
}

/** Lines of JSON for spaCy, a file for each coder, with the script that makes a DocBin of them. */
export const spacy: Exporter = {
  id: 'spacy',
  label: { 'zh-CN': 'spaCy JSONL', en: 'spaCy JSONL' },
  purpose: { 'zh-CN': 'spaCy（附转换脚本）', en: 'spaCy (with a script that makes a DocBin)' },
  extension: 'zip',
  mime: 'application/zip',
  packing: 'zip',
  options: [],
  losses: (snapshot) =>
    countLosses(snapshot, ['history', 'rejections', 'sources', 'pieces', 'links-across-coders', 'link-coders', 'lone-surrogates']),
  files: (snapshot) => ok(files(snapshot)),
}
