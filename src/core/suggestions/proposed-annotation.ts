import { fittingAttributes } from '#core/attributes/fitting'
import type { Annotation } from '#core/model/annotation'
import { type Codebook, findCode } from '#core/model/codebook'
import type { AnnotationId, ArticleId, CoderId, Timestamp } from '#core/model/ids'
import type { Suggestion } from '#core/suggestions/suggestion'
import { describe } from '#core/text/anchor'

export interface Proposal {
  readonly id: AnnotationId
  readonly article: ArticleId
  /** The article's canonical text. */
  readonly text: string
  readonly codebook: Codebook
  readonly coder: CoderId
  readonly createdAt: Timestamp
}

/**
 * The annotation that accepting the suggestion makes, with the attributes that its code has here. It is `sure`, however sure the rule was: from
 * then on it is the coder's judgement, and the provenance tells where it came from. `null` when the spans hold nothing but white space.
 */
export function proposedAnnotation(suggestion: Suggestion, { text, codebook, ...made }: Proposal): Annotation | null {
  const { code, spans, provenance } = suggestion
  const anchor = describe(text, spans)
  const attributes = fittingAttributes(findCode(codebook, code)?.attributes ?? [], suggestion.attributes)
  return anchor && { ...made, code, anchor, attributes, certainty: 'sure', memo: '', provenance, codebookVersion: codebook.version }
}
