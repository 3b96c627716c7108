import type { ReactNode } from 'react'
import { localText } from '#core/model/language'
import { useMessages } from '../i18n/use-messages'
import { Field } from '../ui/field'
import { Select } from '../ui/select'
import type { EditorProps } from './editor'

const options = ['', 'yes', 'no'] as const

/** Yes, no, or not said: three states, because a flag nobody looked at is not a no. */
export function FlagEditor({ definition, value, onCommit, disabled, below }: EditorProps): ReactNode {
  const t = useMessages()
  const labels = { '': t('inspector.empty-value'), yes: t('inspector.yes'), no: t('inspector.no') }
  const chosen = typeof value === 'boolean' ? (value ? 'yes' : 'no') : ''
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
          data-empty={chosen === '' || undefined}
          options={options.map((option) => ({ value: option, label: labels[option] }))}
          onChange={(option) => void onCommit(option === '' ? null : option === 'yes')}
        />
      )}
    </Field>
  )
}
