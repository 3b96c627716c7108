import { xmlText } from '#core/formats/export/xml'
import type { Annotation } from '#core/model/annotation'
import type { Span } from '#core/model/span'

/** A stretch of text with the annotations that stand on all of it, those that begin earlier first. */
interface Segment extends Span {
  readonly on: readonly Annotation[]
  /** Those that begin with it. */
  readonly begins: readonly Annotation[]
}

function* segmentsOf(text: string, annotations: readonly Annotation[]): Generator<Segment> {
  const spans = annotations.flatMap((annotation) => annotation.anchor.spans.map((span, i) => ({ span, annotation, isFirst: i === 0 })))
  const borders = [...new Set([0, text.length, ...spans.flatMap(({ span }) => [span.start, span.end])])].sort((a, b) => a - b)
  for (const [i, start] of borders.entries()) {
    const end = borders[i + 1]
    if (end === undefined) return
    const over = spans.filter(({ span }) => span.start <= start && span.end >= end)
    const begins = over.filter(({ span, isFirst }) => isFirst && span.start === start)
    yield { start, end, on: over.map(({ annotation }) => annotation), begins: begins.map(({ annotation }) => annotation) }
  }
}

export interface MarkedTextParts {
  /** 1–8, see the style. */
  readonly slot: (annotation: Annotation) => number
  /** The link to an annotation's card that stands where it begins. */
  readonly reference: (annotation: Annotation) => string
}

/** The text with every annotated stretch marked; where several overlap, the innermost gives the line. */
export function markedText(text: string, annotations: readonly Annotation[], { slot, reference }: MarkedTextParts): string {
  return [...segmentsOf(text, annotations)]
    .map(({ start, end, on, begins }) => {
      const words = xmlText(text.slice(start, end))
      const innermost = on.at(-1)
      const marked = innermost ? `<mark class="c${slot(innermost)}">${words}</mark>` : words
      return begins.map(reference).join('') + marked
    })
    .join('')
}
