import type { ReactNode } from 'react'
import { localText } from '#core/model/language'
import { useMessages } from '../i18n/use-messages'
import { Field } from '../ui/field'
import { Select } from '../ui/select'
import type { EditorProps } from './editor'

const NONE = ''

interface OneOfProps extends EditorProps {
  readonly offered: readonly { readonly value: string; readonly label: string }[]
}

/** One of what is offered, or none. A value that is no longer offered stays in sight until another is chosen. */
export function OneOf({ offered, definition, value, onCommit, disabled, below }: OneOfProps): ReactNode {
  const t = useMessages()
  const chosen = typeof value === 'string' ? value : NONE
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
