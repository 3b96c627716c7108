import { isRead, parsedFigure, refilled } from '#core/attributes/parsed-figure'
import type { Change } from '#core/edits/change'
import { sameJson } from '#core/edits/same'
import { isByHand } from '#core/edits/set-by-hand'
import type { Annotation, AttributeValue } from '#core/model/annotation'
import type { Code } from '#core/model/codebook'
import { AttributeId } from '#core/model/ids'
import type { Span } from '#core/model/span'

/** `null` for an attribute without a value. */
type Values = Readonly<Record<string, AttributeValue | null>>

/** Gives the attributes that `after` names their values. */
export function valueChanges({ id, article, attributes }: Annotation, after: Values): Change[] {
  return Object.entries(after).flatMap(([name, value]): Change[] => {
    const before = attributes[name] ?? null
    const attribute = AttributeId.parse(name)
    return sameJson(before, value) ? [] : [{ kind: 'set-attribute', article, annotation: id, attribute, before, after: value }]
  })
}

/** Marks attributes as set by hand, or takes the marks away. */
export function byHandChanges(annotation: Annotation, attributes: readonly AttributeId[], after: boolean): Change[] {
  const { id, article } = annotation
  return attributes
    .filter((attribute) => isByHand(annotation, attribute) !== after)
    .map((attribute) => ({ kind: 'set-by-hand', article, annotation: id, attribute, before: !after, after }))
}

/** What a coder sets by hand: marked so, unless the text says the same or says nothing of such an attribute at all. */
export function typedChanges(
  annotation: Annotation,
  attribute: AttributeId,
  value: AttributeValue | null,
  text: string,
  code: Code,
): Change[] {
  const read = parsedFigure(text, annotation.anchor.spans, code)?.attributes[attribute] ?? null
  const own = isRead(code, attribute) && !sameJson(read, value)
  return [...valueChanges(annotation, { [attribute]: value }), ...byHandChanges(annotation, [attribute], own)]
}

/** The attributes as they are read from `spans`, where they were read from the present ones before. */
export function refillChanges(annotation: Annotation, spans: readonly Span[], text: string, code: Code): Change[] {
  const before = parsedFigure(text, annotation.anchor.spans, code)?.attributes ?? {}
  const after = refilled(annotation, before, parsedFigure(text, spans, code)?.attributes ?? {})
  const gone = Object.keys(annotation.attributes).filter((id) => !Object.hasOwn(after, id))
  return valueChanges(annotation, { ...after, ...Object.fromEntries(gone.map((id) => [id, null])) })
}

/** Says that the annotation was looked at under this version of the codebook. */
export function checkedChanges({ id, article, codebookVersion }: Annotation, version: number): Change[] {
  if (codebookVersion === version) return []
  return [{ kind: 'set-codebook-version', article, annotation: id, before: codebookVersion ?? null, after: version }]
}
