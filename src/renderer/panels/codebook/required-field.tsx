import type { ReactNode } from 'react'
import type { AttributeDefinition, Code } from '#core/model/codebook'
import { AttributeId } from '#core/model/ids'
import { localText } from '#core/model/language'
import type { Condition } from '#core/model/value-rule'
import { useMessages } from '../../i18n/use-messages'
import { Checkbox } from '../../ui/checkbox'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'

export interface RequiredFieldProps {
  readonly code: Code
  readonly attribute: AttributeDefinition
  /** `undefined` where it may stay empty. */
  readonly onChange: (requiredIf: Condition[] | undefined) => void
}

const NEVER = 'never'
const ALWAYS = 'always'
const WHERE = 'where:'

/** Whether there must be a value: never, always, or where another attribute says so. A missing one is told, never refused. */
export function RequiredField({ code, attribute, onChange }: RequiredFieldProps): ReactNode {
  const t = useMessages()
  const others = code.attributes.filter((each) => each.id !== attribute.id && !each.retired)
  const { requiredIf } = attribute
  const [condition] = requiredIf ?? []
  const value = requiredIf === undefined ? NEVER : condition ? `${WHERE}${condition.attribute}` : ALWAYS
  const options = [
    { value: NEVER, label: t('codebook.required.never') },
    { value: ALWAYS, label: t('codebook.required.always') },
    ...others.map(({ id, label }) => ({
      value: `${WHERE}${id}`,
      label: t('codebook.required.where-has', { attribute: localText(label, t.language) || id }),
    })),
  ]
  const choose = (chosen: string) => {
    if (chosen === NEVER) onChange(undefined)
    else if (chosen === ALWAYS) onChange([])
    else onChange([{ attribute: AttributeId.parse(chosen.slice(WHERE.length)), is: [] }])
  }
  const asked = condition && code.attributes.find(({ id }) => id === condition.attribute)
  return (
    <>
      <Field label={t('codebook.required')} layout="row">
        {(control) => <Select {...control} value={value} options={options} onChange={choose} />}
      </Field>
      {condition && asked && <Values condition={condition} of={asked} onChange={onChange} />}
    </>
  )
}

interface ValuesProps {
  readonly condition: Condition
  readonly of: AttributeDefinition
  readonly onChange: RequiredFieldProps['onChange']
}

const FLAGS = ['true', 'false'] as const

/** The values of the other attribute for which there must be one here; none chosen means any. */
function Values({ condition, of, onChange }: ValuesProps): ReactNode {
  const t = useMessages()
  const flags = FLAGS.map((id) => ({ id, name: t(id === 'true' ? 'inspector.yes' : 'inspector.no') }))
  const offered = of.kind === 'flag' ? flags : of.choices.map(({ id, label }) => ({ id, name: localText(label, t.language) || id }))
  if (offered.length === 0) return null
  const toggle = (id: string, on: boolean) =>
    onChange([{ ...condition, is: on ? [...condition.is, id] : condition.is.filter((each) => each !== id) }])
  return (
    <fieldset className="codebook-values">
      <legend>{t('codebook.required.values')}</legend>
      {offered.map(({ id, name }) => (
        <Checkbox key={id} label={name} checked={condition.is.includes(id)} onChange={(on) => toggle(id, on)} />
      ))}
    </fieldset>
  )
}
