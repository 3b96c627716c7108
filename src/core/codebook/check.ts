import { attributeTypes } from '#core/attributes/attribute-types'
import { BOUNDED, canHave } from '#core/codebook/rule-kinds'
import { codebookProblems } from '#core/formats/json/check-codebook'
import { formatPath, type JsonPath } from '#core/formats/json/path'
import type { AttributeDefinition, Code, Codebook } from '#core/model/codebook'
import { type Problem, problem } from '#core/model/problem'
import type { ValueRule } from '#core/model/value-rule'

const at = (code: string, path: JsonPath, params: Problem['params'] = {}): Problem =>
  problem(code, { path: formatPath(['codebook', ...path]), ...params })

function ruleFault(rule: ValueRule, { kind }: AttributeDefinition): string | null {
  if (!canHave(kind, rule.kind)) return 'codebook-rule-kind'
  if (rule.kind !== 'at-least' && rule.kind !== 'at-most') return null
  return BOUNDED[kind] !== undefined && attributeTypes[BOUNDED[kind]].holds(rule.bound) ? null : 'codebook-rule-bound'
}

function attributeFaults(attribute: AttributeDefinition, code: Code, path: JsonPath): Problem[] {
  const ids = new Set(code.attributes.map(({ id }) => id))
  const conditions = (attribute.requiredIf ?? []).flatMap((condition, i) =>
    ids.has(condition.attribute) && condition.attribute !== attribute.id
      ? []
      : [at('project-dangling', [...path, 'requiredIf', i, 'attribute'], { id: condition.attribute })],
  )
  const rules = (attribute.rules ?? []).flatMap((rule, i) => {
    const fault = ruleFault(rule, attribute)
    return fault ? [at(fault, [...path, 'rules', i], { kind: attribute.kind })] : []
  })
  return [...conditions, ...rules]
}

/**
 * Everything wrong with a codebook, each with its place: ids that repeat or lead nowhere, codes that contain themselves, keys given twice,
 * conditions on attributes that are not there, rules that their attribute cannot have.
 */
export function codebookFaults(codebook: Codebook): Problem[] {
  const ids = new Set(codebook.codes.map(({ id }) => id))
  const inCodes = codebook.codes.flatMap((code, i) => {
    const merged =
      code.mergedInto !== undefined && !ids.has(code.mergedInto)
        ? [at('project-dangling', ['codes', i, 'mergedInto'], { id: code.mergedInto })]
        : []
    return [...merged, ...code.attributes.flatMap((each, j) => attributeFaults(each, code, ['codes', i, 'attributes', j]))]
  })
  return [...codebookProblems(codebook), ...inCodes]
}
