import { coderFolders } from '#core/formats/export/by-coder'
import { soundJson, wellFormed } from '#core/formats/export/characters'
import type { Document } from '#core/formats/export/documents'
import type { OutputFile } from '#core/formats/export/exporter'
import type { Annotation } from '#core/model/annotation'
import type { Snapshot } from '#core/model/snapshot'

const json = (value: unknown): string => `${soundJson(value, 2)}\n`

function* articleLines(documents: readonly Document[]): Generator<string> {
  for (const [i, { name, article }] of documents.entries()) {
    const { content, ...details } = article
    yield `${i === 0 ? '[\n' : ',\n'}${soundJson({ file: name, ...details, blocks: content.blocks })}`
  }
  yield documents.length === 0 ? '[]\n' : '\n]\n'
}

/**
 * What most formats have no place for and every reader may need: the codebook, whose the folders of the coders are, and the articles' details under the
 * names of their files.
 */
export function companions(snapshot: Snapshot, documents: readonly Document[]): readonly OutputFile[] {
  const { project, codebook, initiatives } = snapshot
  const folders = Object.fromEntries([...coderFolders(snapshot)].map(([{ id }, folder]) => [folder, id]))
  return [
    { path: 'codebook.json', chunks: [json({ project, codebook, ...(initiatives.length > 0 && { initiatives }), folders })] },
    { path: 'articles.json', chunks: articleLines(documents) },
  ]
}

/** One file of the canonical text for every article. */
export const textFile = ({ text }: Document, path: string): OutputFile => ({ path, chunks: [wellFormed(text)] })

/** Everything of an annotation but its place, its code and its coder; what is ordinary is left away. */
export function detailsOf({
  id,
  attributes,
  memo,
  certainty,
  provenance,
  byHand,
  createdAt,
  anchor,
  initiative,
  codebookVersion,
}: Annotation) {
  return {
    id,
    createdAt,
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(memo && { memo }),
    ...(certainty !== 'sure' && { certainty }),
    ...((provenance.by !== 'coder' || provenance.detail) && { provenance }),
    ...(byHand && { byHand }),
    ...(initiative && { initiative }),
    ...(codebookVersion && { codebookVersion }),
    ...(anchor.spans.length > 1 && { utf16Spans: anchor.spans }),
  }
}
