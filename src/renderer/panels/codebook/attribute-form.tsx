import { ArrowDown, ArrowUp } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { kindLabel } from '#core/codebook/kind-labels'
import type { AttributeFields } from '#core/codebook/operation'
import { type AttributeDefinition, AttributeKind, type Choice, type Code } from '#core/model/codebook'
import { DraftField } from '../../attributes/draft-field'
import { useMessages } from '../../i18n/use-messages'
import { Button, IconButton } from '../../ui/button'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { choicesFromText, choicesToText } from './choices-text'
import { LabelFields } from './label-fields'
import { RequiredField } from './required-field'
import { RuleFields } from './rule-fields'
import type { Drafting } from './use-drafting'

export interface AttributeFormProps {
  readonly drafting: Drafting
  readonly code: Code
  readonly attribute: AttributeDefinition
  /** Place among the attributes of the code, from 0. */
  readonly at: number
}

const hasChoices = (kind: AttributeKind): boolean => kind === 'choice' || kind === 'choices'

/** One attribute in full. */
export function AttributeForm({ drafting, code, attribute, at }: AttributeFormProps): ReactNode {
  const t = useMessages()
  const target = { code: code.id, attribute: attribute.id }
  const set = (fields: Partial<AttributeFields>) => drafting.change({ op: 'set-attribute', ...target, set: fields })
  const move = (to: number) => drafting.change({ op: 'move-attribute', ...target, to })
  return (
    <div className="codebook-attribute-form">
      <LabelFields label={attribute.label} onChange={(label) => set({ label })} />
      <KindField drafting={drafting} code={code} attribute={attribute} />
      {hasChoices(attribute.kind) && (
        <DraftField
          multiline
          label={t('codebook.choices')}
          hint={t('codebook.choices-hint')}
          value={choicesToText(attribute.choices)}
          lang="zh-CN"
          onCommit={async (text) => set({ choices: choicesFromText(text, attribute.choices) })}
        />
      )}
      <DraftField
        label={t('codebook.help')}
        value={attribute.help ?? ''}
        placeholder={t('codebook.help-hint')}
        lang="zh-CN"
        onCommit={async (text) => set({ help: text.trim() === '' ? undefined : text.trim() })}
      />
      <RequiredField code={code} attribute={attribute} onChange={(requiredIf) => set({ requiredIf })} />
      <RuleFields attribute={attribute} onChange={(rules) => set({ rules: rules.length > 0 ? [...rules] : undefined })} />
      <div className="codebook-row-actions">
        <IconButton icon={ArrowUp} label={t('codebook.attribute-up')} disabled={at === 0} onClick={() => move(at - 1)} />
        <IconButton
          icon={ArrowDown}
          label={t('codebook.attribute-down')}
          disabled={at === code.attributes.length - 1}
          onClick={() => move(at + 1)}
        />
        <Button onClick={() => drafting.change({ op: 'retire-attribute', ...target, retired: !attribute.retired })}>
          {t(attribute.retired ? 'codebook.bring-back' : 'codebook.retire')}
        </Button>
      </div>
    </div>
  )
}

/** Another kind is an operation of its own: values follow where they can, and the preview lists those that cannot. */
function KindField({ drafting, code, attribute }: Omit<AttributeFormProps, 'at'>): ReactNode {
  const t = useMessages()
  // Choices that an attribute had are kept while its kind is tried out.
  const [choices, setChoices] = useState<readonly Choice[]>(attribute.choices)
  const retype = (kind: AttributeKind) => {
    if (attribute.choices.length > 0) setChoices(attribute.choices)
    const offered = hasChoices(kind) ? (attribute.choices.length > 0 ? attribute.choices : choices) : []
    drafting.change({
      op: 'retype-attribute',
      code: code.id,
      attribute: attribute.id,
      kind,
      choices: offered,
      language: t.language,
    })
  }
  return (
    <Field label={t('codebook.kind')} layout="row">
      {(control) => (
        <Select
          {...control}
          value={attribute.kind}
          options={AttributeKind.options.map((kind) => ({ value: kind, label: kindLabel(kind, t.language) }))}
          onChange={retype}
        />
      )}
    </Field>
  )
}
