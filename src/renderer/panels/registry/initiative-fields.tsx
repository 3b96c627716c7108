import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/use-messages'
import type { InitiativeLine } from '../../storage/initiative-port'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { TextInput } from '../../ui/text-input'
import { describeInitiative, renameInitiative, setAliases } from '../../workspace/actions/registry'
import { useSelected, useSession } from '../../workspace/session'

/** Committed when the field is left or Enter is pressed. */
function TextField({
  label,
  value,
  onCommit,
}: {
  readonly label: string
  readonly value: string
  readonly onCommit: (value: string) => void
}) {
  return (
    <Field label={label} layout="row">
      {(control) => (
        <TextInput
          {...control}
          key={value}
          defaultValue={value}
          onBlur={(event) => onCommit(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur()
          }}
        />
      )}
    </Field>
  )
}

const BETWEEN_ALIASES = /[;；\n]/

export interface InitiativeFieldsProps {
  readonly line: InitiativeLine
  readonly types: ReadonlyMap<string, string>
}

/** What is written of an initiative itself: names, type, note. */
export function InitiativeFields({ line, types }: InitiativeFieldsProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const own = useSelected((s) => s.project()?.initiatives().get(line.id) ?? null)
  const known = own?.type === undefined || types.has(own.type) ? [] : [{ value: own.type, label: own.type }]
  const choices = [...types].map(([value, label]) => ({ value, label }))
  return (
    <div className="registry-names">
      <TextField label={t('registry.name')} value={line.name} onCommit={(name) => void renameInitiative(session, line.id, name)} />
      <TextField
        label={t('registry.aliases')}
        value={line.aliases.join('; ')}
        onCommit={(typed) => void setAliases(session, line.id, typed.split(BETWEEN_ALIASES))}
      />
      <Field label={t('registry.type')} layout="row">
        {(control) => (
          <Select
            {...control}
            value={own?.type ?? ''}
            options={[{ value: '', label: t('registry.type-said') }, ...known, ...choices]}
            onChange={(type) => void describeInitiative(session, line.id, { type })}
          />
        )}
      </Field>
      <TextField
        label={t('registry.note')}
        value={own?.note ?? ''}
        onCommit={(note) => void describeInitiative(session, line.id, { note })}
      />
    </div>
  )
}
