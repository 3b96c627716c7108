import type { ReactNode } from 'react'
import { localText } from '#core/model/language'
import { useMessages } from '../i18n/use-messages'
import { Field } from '../ui/field'
import { Select } from '../ui/select'
import type { EditorProps } from './editor'

const NONE = ''

/** One of the definition's choices, or none. A value that the codebook no longer offers stays visible until it is changed. */
export function ChoiceEditor({ definition, value, onCommit, disabled, below }: EditorProps): ReactNode {
  const t = useMessages()
  const chosen = typeof value === 'string' ? value : NONE
  const offered = definition.choices.map((choice) => ({ value: choice.id, label: localText(choice.label, t.language) || choice.id }))
  const gone = chosen !== NONE && !offered.some((option) => option.value === chosen) ? [{ value: chosen, label: chosen }] : []
  return (
    <Field
      label={localText(definition.label, t.language) || t('codebook.attribute-no-label')}
      layout="row"
      hint={definition.help}
      below={below}
    >
      {(control) => (
        <Select
          {...control}
          value={chosen}
          disabled={disabled}
          data-empty={chosen === NONE || undefined}
          options={[{ value: NONE, label: t('inspector.none') }, ...offered, ...gone]}
          onChange={(id) => void onCommit(id === NONE ? null : id)}
        />
      )}
    </Field>
  )
}
