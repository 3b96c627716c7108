import { parsedFigure } from '#core/attributes/parsed-figure'
import type { Anchor } from '#core/model/anchor'
import type { Annotation } from '#core/model/annotation'
import type { Code } from '#core/model/codebook'
import type { Span } from '#core/model/span'
import { describe } from '#core/text/anchor'

/** What an annotation made of a hit will say. */
export interface HitDraft {
  readonly anchor: Anchor
  /** Of a figure, what its text says. */
  readonly attributes: Annotation['attributes']
}

const placeOf = ({ spans }: Pick<Anchor, 'spans'>): string => spans.map(({ start, end }) => `${start}-${end}`).join(' ')

/** Codes places of one text; those that have an annotation with this code already are left out. */
export function draftHits(text: string, spans: readonly Span[], code: Code, annotations: readonly Annotation[]): readonly HitDraft[] {
  const taken = new Set(annotations.filter((annotation) => annotation.code === code.id).map(({ anchor }) => placeOf(anchor)))
  return spans.flatMap((span) => {
    const anchor = describe(text, [span])
    if (!anchor || taken.has(placeOf(anchor))) return []
    taken.add(placeOf(anchor))
    return [{ anchor, attributes: parsedFigure(text, anchor.spans, code)?.attributes ?? {} }]
  })
}
