import type { CodebookPlan } from '#core/codebook/plan'
import type { Coded } from '#core/codebook/step'
import type { Change } from '#core/edits/change'
import { sameJson } from '#core/edits/same'
import type { Annotation } from '#core/model/annotation'
import { AttributeId } from '#core/model/ids'

/**
 * What the operations of a plan make of an annotation, one after the other.
 * @param onConcerned told the place of each operation that concerns it
 */
export function rewritten({ steps }: CodebookPlan, annotation: Annotation, onConcerned?: (step: number) => void): Coded {
  const { quote } = annotation.anchor
  let coded: Coded = annotation
  for (const [i, step] of steps.entries()) {
    if (!step?.concerns.has(coded.code)) continue
    onConcerned?.(i)
    coded = step.rewrite(coded, quote)
  }
  return coded
}

function* annotationChanges(plan: CodebookPlan, annotation: Annotation): Generator<Change> {
  const { id, article, code, attributes } = annotation
  const after = rewritten(plan, annotation)
  if (after.code !== code) yield { kind: 'set-annotation', article, annotation: id, field: 'code', before: code, after: after.code }
  for (const [name, value] of Object.entries(after.attributes)) {
    const before = attributes[name] ?? null
    if (sameJson(before, value)) continue
    yield { kind: 'set-attribute', article, annotation: id, attribute: AttributeId.parse(name), before, after: value }
  }
}

/** Everything a plan changes, in one edit: first the codebook, which never loses a code, then the annotations. Empty when nothing changes. */
export function codebookChanges(plan: CodebookPlan, annotations: Iterable<Annotation>): Change[] {
  if (plan.after === plan.before) return []
  const changes: Change[] = [{ kind: 'set-codebook', before: plan.before, after: plan.after }]
  for (const annotation of annotations) {
    if (plan.concerns.has(annotation.code)) for (const change of annotationChanges(plan, annotation)) changes.push(change)
  }
  return changes
}
