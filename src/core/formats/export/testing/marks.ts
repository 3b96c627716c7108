import { printable } from '#core/formats/export/characters'
import { hullOf } from '#core/formats/export/documents'
import type { Annotation } from '#core/model/annotation'
import type { Snapshot } from '#core/model/snapshot'

/** What a reader of an export found: who said what of which words. */
export interface Mark {
  readonly coder: string
  readonly code: string
  readonly words: readonly string[]
}

/** How much of a place a format holds: its stretches, these split where a line ends, or only all of it from the first to the last. */
export type Detail = 'spans' | 'fragments' | 'hull'

function wordsOf(text: string, annotation: Annotation, detail: Detail): readonly string[] {
  const spans = detail === 'hull' ? [hullOf(annotation)] : annotation.anchor.spans
  const words = spans.map(({ start, end }) => printable(text.slice(start, end)))
  return detail === 'fragments' ? words.flatMap((part) => part.split(/[\n\r\t]+/).filter(Boolean)) : words
}

/** What readers of a lossless export would find. */
export function marksOf({ annotations, articles, project }: Snapshot, detail: Detail): readonly Mark[] {
  const texts = new Map(articles.map(({ id, content }) => [id, content.text]))
  const names = new Map(project.coders.map(({ id, name }) => [id, name]))
  return annotations.map((annotation) => ({
    coder: names.get(annotation.coder) ?? '',
    code: annotation.code,
    words: wordsOf(texts.get(annotation.article) ?? '', annotation, detail),
  }))
}

/** In one order, so that two lists of marks can be compared. */
export const sorted = (marks: readonly Mark[]): readonly string[] =>
  marks.map(({ coder, code, words }) => JSON.stringify([coder, code, words.map(printable)])).sort()
