import type { ReactNode } from 'react'
import { localText } from '#core/model/language'
import { useMessages } from '../i18n/use-messages'
import { Field } from '../ui/field'
import { Select } from '../ui/select'
import { useSelected } from '../workspace/session'
import type { EditorProps } from './editor'

const NONE = ''

/** One of the project's initiatives, by name. One that is gone stays in sight by its id until another is chosen. */
export function InitiativeEditor({ definition, value, onCommit, disabled, below }: EditorProps): ReactNode {
  const t = useMessages()
  const initiatives = useSelected((s) => s.project()?.initiatives() ?? null)
  const chosen = typeof value === 'string' ? value : NONE
  const offered = [...(initiatives?.values() ?? [])].map(({ id, name }) => ({ value: `${id}`, label: name || id }))
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
