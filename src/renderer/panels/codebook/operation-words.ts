import { kindLabel } from '#core/codebook/kind-labels'
import type { CodebookOperation } from '#core/codebook/operation'
import type { CodebookPlan } from '#core/codebook/plan'
import { type Codebook, findCode } from '#core/model/codebook'
import type { AttributeId, CodeId, LinkTypeId } from '#core/model/ids'
import { localText } from '#core/model/language'
import type { Messages } from '../../i18n/use-messages'

/** Names as they are after the draft, and before it for what it took away. */
class Names {
  private readonly t: Messages
  private readonly codebooks: readonly Codebook[]

  constructor(t: Messages, { before, after }: CodebookPlan) {
    this.t = t
    this.codebooks = [after, before]
  }

  code(id: CodeId): string {
    const found = this.codebooks.map((codebook) => findCode(codebook, id)).find((code) => code !== null)
    return (found && localText(found.label, this.t.language)) || this.t('codebook.no-label')
  }

  attribute(code: CodeId, id: AttributeId): string {
    const found = this.codebooks.flatMap((codebook) => findCode(codebook, code)?.attributes.find((each) => each.id === id) ?? [])
    return (found[0] && localText(found[0].label, this.t.language)) || this.t('codebook.attribute-no-label')
  }

  linkType(id: LinkTypeId): string {
    const found = this.codebooks.flatMap(({ linkTypes }) => linkTypes.find((type) => type.id === id) ?? [])
    return (found[0] && localText(found[0].label, this.t.language)) || this.t('codebook.no-label')
  }
}

/** What an operation of the draft does, in words. */
export function operationWords(t: Messages, operation: CodebookOperation, plan: CodebookPlan): string {
  const names = new Names(t, plan)
  switch (operation.op) {
    case 'add-code':
      return t('codebook.op.add-code', { code: names.code(operation.id) })
    case 'set-code':
      return t('codebook.op.set-code', { code: names.code(operation.code), fields: fieldsOf(t, operation.set) })
    case 'move-code':
      return operation.parent === null
        ? t('codebook.op.move-code-top', { code: names.code(operation.code) })
        : t('codebook.op.move-code', { code: names.code(operation.code), parent: names.code(operation.parent) })
    case 'retire-code':
      return t(operation.retired ? 'codebook.op.retire' : 'codebook.op.bring-back', { name: names.code(operation.code) })
    case 'merge-codes':
      return t('codebook.op.merge', { from: names.code(operation.from), into: names.code(operation.into) })
    case 'split-code':
      return t('codebook.op.split', { code: names.code(operation.code), into: names.code(operation.into) })
    case 'add-attribute':
      return t('codebook.op.add-attribute', {
        code: names.code(operation.code),
        attribute: names.attribute(operation.code, operation.attribute.id),
      })
    case 'set-attribute':
      return t('codebook.op.set-attribute', {
        attribute: names.attribute(operation.code, operation.attribute),
        code: names.code(operation.code),
        fields: fieldsOf(t, operation.set),
      })
    case 'retype-attribute':
      return t('codebook.op.retype', {
        attribute: names.attribute(operation.code, operation.attribute),
        code: names.code(operation.code),
        kind: kindLabel(operation.kind, t.language),
      })
    case 'move-attribute':
      return t('codebook.op.move-attribute', {
        attribute: names.attribute(operation.code, operation.attribute),
        code: names.code(operation.code),
      })
    case 'retire-attribute':
      return t(operation.retired ? 'codebook.op.retire' : 'codebook.op.bring-back', {
        name: names.attribute(operation.code, operation.attribute),
      })
    case 'add-link-type':
      return t('codebook.op.add-link-type', { linkType: names.linkType(operation.linkType.id) })
    case 'set-link-type':
      return t('codebook.op.set-link-type', { linkType: names.linkType(operation.linkType) })
    case 'retire-link-type':
      return t(operation.retired ? 'codebook.op.retire' : 'codebook.op.bring-back', { name: names.linkType(operation.linkType) })
    case 'take-codebook':
      return t('codebook.op.take')
  }
}

const FIELDS = {
  label: 'codebook.field.label',
  slot: 'codebook.field.slot',
  hotkey: 'codebook.field.hotkey',
  definition: 'codebook.field.definition',
  include: 'codebook.field.include',
  exclude: 'codebook.field.exclude',
  examples: 'codebook.field.examples',
  passages: 'codebook.field.passages',
  choices: 'codebook.field.choices',
  help: 'codebook.field.help',
  requiredIf: 'codebook.field.required',
  rules: 'codebook.field.rules',
} as const

const fieldsOf = (t: Messages, set: object): string =>
  Object.keys(set)
    .map((field) => t(FIELDS[field as keyof typeof FIELDS]))
    .join(t('codebook.fields-join'))
