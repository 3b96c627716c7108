import { figureContradictions } from '#core/analysis/figure-contradiction'
import { fits } from '#core/attributes/fitting'
import { parsedFigure } from '#core/attributes/parsed-figure'
import { valueProblem } from '#core/codebook/check-value'
import { formatPath } from '#core/formats/json/path'
import type { Annotation } from '#core/model/annotation'
import { type Code, FIGURE, findCode } from '#core/model/codebook'
import { type Problem, problem } from '#core/model/problem'
import type { Snapshot } from '#core/model/snapshot'

type Place = (attribute: string) => string

/** Values that their attributes cannot hold (`abc` as a decimal) are kept as they are: whoever wrote them can still be asked. */
function misfits({ attributes }: Annotation, code: Code, at: Place): Problem[] {
  return code.attributes.flatMap((definition) => {
    const value = attributes[definition.id]
    if (value === undefined || fits(definition, value)) return []
    return [problem('attribute-misfit', { path: at(definition.id), kind: definition.kind, value: JSON.stringify(value) })]
  })
}

/** Values that are missing where the codebook asks for one, and those that break its rules. */
function broken(annotation: Annotation, code: Code, at: Place): Problem[] {
  return code.attributes.flatMap((definition) => {
    const found = valueProblem(definition, annotation)
    return found ? [problem(found.code, { path: at(definition.id), ...found.params })] : []
  })
}

function contradictions({ attributes, anchor }: Annotation, code: Code, text: string, at: Place): Problem[] {
  if (code.id !== FIGURE) return []
  const found = figureContradictions(attributes, parsedFigure(text, anchor.spans, code))
  return found.map(({ attribute, problem: { code: name, params } }) => problem(name, { path: at(attribute), ...params }))
}

/**
 * What is sound and still worth a look, each with its place: attribute values of a wrong kind, missing ones, those that break a rule, and figures whose attributes contradict each
 * other or their words.
 */
export function projectWarnings({ annotations, articles, codebook }: Snapshot): readonly Problem[] {
  const texts = new Map(articles.map(({ id, content }) => [id, content.text]))
  return annotations.flatMap((annotation, i) => {
    const code = findCode(codebook, annotation.code)
    if (!code) return []
    const at: Place = (attribute) => formatPath(['annotations', i, 'attributes', attribute])
    return [
      ...misfits(annotation, code, at),
      ...broken(annotation, code, at),
      ...contradictions(annotation, code, texts.get(annotation.article) ?? '', at),
    ]
  })
}
