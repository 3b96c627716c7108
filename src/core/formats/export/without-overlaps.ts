import { hullOf } from '#core/formats/export/documents'
import type { Annotation } from '#core/model/annotation'

const lengthOf = (annotation: Annotation): number => hullOf(annotation).end - hullOf(annotation).start

/** Those of `annotations` that can stand side by side, in reading order: of two that overlap the longer is kept, of equals the earlier. */
export function withoutOverlaps(annotations: readonly Annotation[]): readonly Annotation[] {
  const kept: Annotation[] = []
  for (const annotation of [...annotations].sort((a, b) => lengthOf(b) - lengthOf(a) || hullOf(a).start - hullOf(b).start)) {
    const { start, end } = hullOf(annotation)
    if (kept.every((other) => end <= hullOf(other).start || start >= hullOf(other).end)) kept.push(annotation)
  }
  return kept.sort((a, b) => hullOf(a).start - hullOf(b).start)
}
