import { coderFolders, partOf } from '#core/formats/export/by-coder'
import { wellFormed } from '#core/formats/export/characters'
import { companions } from '#core/formats/export/companions'
import { type Document, documentsOf, hullOf } from '#core/formats/export/documents'
import type { Exporter, OutputFile } from '#core/formats/export/exporter'
import { type LatinNames, namesIn } from '#core/formats/export/latin-names'
import { countLosses, type Loss } from '#core/formats/export/losses'
import { tokensOf } from '#core/formats/export/tokens'
import { withoutOverlaps } from '#core/formats/export/without-overlaps'
import type { Annotation } from '#core/model/annotation'
import type { Snapshot } from '#core/model/snapshot'
import type { Span } from '#core/model/span'
import { ok } from '#core/util/result'

/** How a scheme marks the place of a token in its annotation. */
type Scheme = (isFirst: boolean, isLast: boolean) => string

const SCHEMES: Readonly<Record<string, Scheme>> = {
  iob2: (isFirst) => (isFirst ? 'B' : 'I'),
  iobes: (isFirst, isLast) => (isFirst ? (isLast ? 'S' : 'B') : isLast ? 'E' : 'I'),
}

/** Where a sentence may end: after a line or a mark of the end. */
const SENTENCE_END = /[\n。！？!?；]/

interface Tagged extends Span {
  readonly tag: string
  /** Inside an annotation no sentence ends. */
  readonly isInside: boolean
}

function tagsOf({ text }: Document, annotations: readonly Annotation[], names: LatinNames, scheme: Scheme): readonly Tagged[] {
  const borders = annotations.flatMap((annotation) => [hullOf(annotation).start, hullOf(annotation).end])
  const tokens = tokensOf(text, borders)
  let at = 0
  return tokens.map((token, i) => {
    while (at < annotations.length && hullEnd(annotations[at]) <= token.start) at++
    const annotation = annotations[at]
    if (!annotation || token.start < hullOf(annotation).start) return { ...token, tag: 'O', isInside: false }
    const { start, end } = hullOf(annotation)
    const isFirst = (tokens[i - 1]?.start ?? -1) < start
    const isLast = (tokens[i + 1]?.start ?? text.length) >= end
    return { ...token, tag: `${scheme(isFirst, isLast)}-${names.code(annotation.code)}`, isInside: !isLast }
  })
}

const hullEnd = (annotation: Annotation | undefined): number => (annotation ? hullOf(annotation).end : 0)

/** `token<TAB>tag` a line, an empty line after a sentence. */
function* lines(document: Document, annotations: readonly Annotation[], names: LatinNames, scheme: Scheme): Generator<string> {
  const { text } = document
  const tagged = tagsOf(document, annotations, names, scheme)
  for (const [i, { start, end, tag, isInside }] of tagged.entries()) {
    yield `${wellFormed(text.slice(start, end))}\t${tag}\n`
    const next = tagged[i + 1]?.start ?? text.length
    const ends = next === text.length || SENTENCE_END.test(text.slice(end, next)) || isSentenceEnd(text, { start, end }, next)
    if (!isInside && ends) yield '\n'
  }
}

/** A mark that ends a sentence, unless another follows it. */
const isSentenceEnd = (text: string, { start, end }: Span, next: number): boolean =>
  SENTENCE_END.test(text.slice(start, end)) && !/[。！？!?；”’」』）)]/.test(text.charAt(next))

function* files(snapshot: Snapshot): Generator<OutputFile> {
  const documents = [...documentsOf(snapshot)]
  const names = namesIn(snapshot.codebook)
  for (const [coder, folder] of coderFolders(snapshot))
    for (const [id, scheme] of Object.entries(SCHEMES))
      for (const document of documents) {
        const annotations = withoutOverlaps(partOf(document, coder).annotations)
        yield { path: `${id}/${folder}/${document.name}.conll`, chunks: lines(document, annotations, names, scheme) }
      }
  yield* companions(snapshot, documents)
}

function overlapsIn(snapshot: Snapshot): readonly Loss[] {
  const documents = [...documentsOf(snapshot)]
  const kept = snapshot.project.coders.flatMap((coder) =>
    documents.flatMap((document) => withoutOverlaps(partOf(document, coder).annotations)),
  )
  const count = snapshot.annotations.length - kept.length
  return count > 0 ? [{ code: 'overlaps', count }] : []
}

/** Tokens with their tags in IOB2 and IOBES: a file for each coder and article. */
export const conll: Exporter = {
  id: 'conll',
  label: { 'zh-CN': 'CoNLL（IOB2、IOBES）', en: 'CoNLL (IOB2, IOBES)' },
  purpose: { 'zh-CN': '序列标注模型', en: 'Sequence labelling models' },
  extension: 'zip',
  mime: 'application/zip',
  packing: 'zip',
  options: [],
  losses: (snapshot) => [
    ...overlapsIn(snapshot),
    ...countLosses(snapshot, [
      ...(['history', 'rejections', 'sources', 'pieces', 'spacing', 'attributes', 'links', 'memos', 'certainty', 'provenance'] as const),
      ...(['annotation-times', 'mentions', 'lone-surrogates'] as const),
    ]),
  ],
  files: (snapshot) => ok(files(snapshot)),
}
