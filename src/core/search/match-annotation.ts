import { amountOf, compareAmounts } from '#core/analysis/figure-amount'
import type { Comparator } from '#core/analysis/figure-query-words'
import { compareDecimals } from '#core/attributes/decimal-number'
import type { Annotation, AttributeValue } from '#core/model/annotation'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'
import type { CoderId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import type { AnnotationTest, Condition } from '#core/search/search-query'

type CoderName = (id: CoderId) => string
type Conditions = readonly Condition<AnnotationTest>[]

/** Whether an annotation meets all conditions. @param coderName the name of a coder of the project */
function annotationMatcher(conditions: Conditions, coderName: CoderName): (annotation: Annotation) => boolean {
  return (annotation) => conditions.every(({ negated, test }) => holds(annotation, test, coderName) !== negated)
}

/** The places of annotations that meet the conditions. */
export function annotatedSpans(annotations: readonly Annotation[], conditions: Conditions, coderName: CoderName): readonly Span[] {
  return annotations.filter(annotationMatcher(conditions, coderName)).map(hullOf)
}

/**
 * Those of `spans` that stand in or across an annotation that meets all conditions. Where all of them are negated: those that stand in
 * none that is what it must not be.
 */
export function spansInAnnotations(
  spans: readonly Span[],
  annotations: readonly Annotation[],
  conditions: Conditions,
  coderName: CoderName,
): readonly Span[] {
  const isOnlyNegated = conditions.every(({ negated }) => negated)
  const unwanted = (annotation: Annotation) => conditions.some(({ test }) => holds(annotation, test, coderName))
  const places = annotations.filter(isOnlyNegated ? unwanted : annotationMatcher(conditions, coderName)).map(hullOf)
  return spans.filter((span) => places.some((place) => span.start < place.end && place.start < span.end) !== isOnlyNegated)
}

const hullOf = ({ anchor: { spans } }: Annotation): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 })

function holds(annotation: Annotation, test: AnnotationTest, coderName: CoderName): boolean {
  switch (test.on) {
    case 'code':
      return test.codes.includes(annotation.code)
    case 'coder':
      return coderName(annotation.coder).toLowerCase().includes(test.words)
    case 'certainty':
      return annotation.certainty === test.certainty
    case 'memo':
      return annotation.memo.toLowerCase().includes(test.words)
    case 'attribute':
      return test.attributes.some((id) => says(annotation.attributes[id], test.wanted, test.choices))
    case 'value':
      return compares(annotation, test)
  }
}

/** A choice is the one named; text contains the words; a flag is true for 是, yes or its own words. */
function says(value: AttributeValue | undefined, wanted: string, choices: readonly string[]): boolean {
  if (value === undefined) return false
  if (typeof value === 'boolean') return value === !FALSE_WORDS.includes(wanted)
  if (typeof value === 'object') return bounds(value).includes(wanted)
  return choices.length > 0 ? choices.includes(value) : value.toLowerCase().includes(wanted)
}

/** Of an interval; several values of one attribute as they are. */
const bounds = (value: object): readonly unknown[] =>
  Array.isArray(value) ? value : 'lo' in value && 'hi' in value ? [value.lo, value.hi] : []

const FALSE_WORDS: readonly string[] = ['false', 'no', '否']

const HOLDS: Readonly<Record<Comparator, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
}

const textOf = (value: AttributeValue | undefined): string => (typeof value === 'string' ? value : '')

function compares({ attributes }: Annotation, { comparator, amount, hasUnit }: Extract<AnnotationTest, { on: 'value' }>): boolean {
  const number = textOf(attributes[FIGURE_ATTRIBUTES.value])
  if (number === '') return false
  const own = amountOf(textOf(attributes[FIGURE_ATTRIBUTES.kind]), textOf(attributes[FIGURE_ATTRIBUTES.unit]), number)
  if (!hasUnit) return HOLDS[comparator](compareDecimals(number, amount.number))
  return own.scale.dimension === amount.scale.dimension && HOLDS[comparator](compareAmounts(own, amount))
}
