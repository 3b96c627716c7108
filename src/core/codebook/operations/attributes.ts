import { convertValues } from '#core/codebook/convert-value'
import type { CodebookOperation } from '#core/codebook/operation'
import { refuse, type Step, stepOf, withCode, withFields } from '#core/codebook/step'
import { type AttributeDefinition, type Code, type Codebook, findCode } from '#core/model/codebook'
import { ok, type Result } from '#core/util/result'

type Operation<Name> = Extract<CodebookOperation, { op: Name }>

interface Found {
  readonly code: Code
  readonly attribute: AttributeDefinition
}

function find(codebook: Codebook, { code: id, attribute }: Pick<Operation<'set-attribute'>, 'code' | 'attribute'>): Result<Found> {
  const code = findCode(codebook, id)
  const found = code?.attributes.find((each) => each.id === attribute)
  return code && found ? ok({ code, attribute: found }) : refuse('codebook-no-attribute')
}

const replaced = (codebook: Codebook, code: Code, after: AttributeDefinition): Codebook =>
  withCode(codebook, { ...code, attributes: code.attributes.map((each) => (each.id === after.id ? after : each)) })

export function addAttribute(codebook: Codebook, { code: id, attribute }: Operation<'add-attribute'>): Result<Step> {
  const code = findCode(codebook, id)
  if (!code) return refuse('unknown-code', { code: id })
  if (code.attributes.some((each) => each.id === attribute.id)) return refuse('already-there')
  return ok(stepOf(withCode(codebook, { ...code, attributes: [...code.attributes, attribute] }), [id]))
}

export function setAttributeFields(codebook: Codebook, operation: Operation<'set-attribute'>): Result<Step> {
  const found = find(codebook, operation)
  if (!found.ok) return found
  const { code, attribute } = found.value
  return ok(stepOf(replaced(codebook, code, withFields(attribute, operation.set)), [code.id]))
}

export function retypeAttribute(codebook: Codebook, operation: Operation<'retype-attribute'>): Result<Step> {
  const found = find(codebook, operation)
  if (!found.ok) return found
  const { code, attribute } = found.value
  // What was checked of the old kind means nothing for the new one.
  const { rules: _rules, ...kept } = attribute
  const after: AttributeDefinition = { ...kept, kind: operation.kind, choices: [...operation.choices] }
  return ok({
    ...stepOf(replaced(codebook, code, after), [code.id]),
    rewrite: (coded) => {
      if (coded.code !== code.id) return coded
      const attributes = convertValues(coded.attributes, [[attribute, after]], operation.language)
      return attributes === coded.attributes ? coded : { ...coded, attributes }
    },
  })
}

export function moveAttribute(codebook: Codebook, operation: Operation<'move-attribute'>): Result<Step> {
  const found = find(codebook, operation)
  if (!found.ok) return found
  const { code, attribute } = found.value
  const others = code.attributes.filter((each) => each !== attribute)
  const to = Math.max(0, Math.min(operation.to, others.length))
  return ok(stepOf(withCode(codebook, { ...code, attributes: others.toSpliced(to, 0, attribute) }), [code.id]))
}

export function retireAttribute(codebook: Codebook, operation: Operation<'retire-attribute'>): Result<Step> {
  const found = find(codebook, operation)
  if (!found.ok) return found
  const { code, attribute } = found.value
  const { retired: _before, ...rest } = attribute
  return ok(stepOf(replaced(codebook, code, operation.retired ? { ...rest, retired: true } : rest), [code.id]))
}
