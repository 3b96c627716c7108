import { type ParsedFigure, parsedFigure } from '#core/attributes/parsed-figure'
import type { Annotation } from '#core/model/annotation'
import { type Codebook, findCode } from '#core/model/codebook'

interface Known {
  readonly codebook: Codebook
  readonly parsed: ParsedFigure | null
}

/** Annotations are values, and the text of an article never changes: what was read of one stays true while the codebook does. */
const known = new WeakMap<Annotation, Known>()

/** What the text under a figure says; `null` for other codes and where there is no number. The same object for the same annotation. */
export function parseOf(text: string, annotation: Annotation, codebook: Codebook): ParsedFigure | null {
  const before = known.get(annotation)
  if (before?.codebook === codebook) return before.parsed
  const code = findCode(codebook, annotation.code)
  const parsed = code && parsedFigure(text, annotation.anchor.spans, code)
  known.set(annotation, { codebook, parsed })
  return parsed
}
