import { type ReactNode, useId } from 'react'
import { inOrder } from '#core/attributes/choices'
import { localText } from '#core/model/language'
import { useMessages } from '../i18n/use-messages'
import { Checkbox } from '../ui/checkbox'
import type { EditorProps } from './editor'
import './choices-editor.css'

/** Any number of the definition's choices. Those that the codebook no longer offers stay in sight until they are taken away. */
export function ChoicesEditor({ definition, value, onCommit, disabled, below }: EditorProps): ReactNode {
  const t = useMessages()
  const id = useId()
  const chosen = Array.isArray(value) ? value : []
  const offered = definition.choices.map((choice) => ({ id: choice.id, label: localText(choice.label, t.language) || choice.id }))
  const gone = chosen.filter((each) => !offered.some((choice) => choice.id === each)).map((each) => ({ id: each, label: each }))
  const toggle = (choice: string, on: boolean) => {
    const next = inOrder(on ? [...chosen, choice] : chosen.filter((each) => each !== choice), definition)
    void onCommit(next.length === 0 ? null : next)
  }
  return (
    <fieldset className="choices-editor" disabled={disabled} aria-describedby={definition.help ? `${id}-help` : undefined}>
      <legend>{localText(definition.label, t.language) || t('codebook.attribute-no-label')}</legend>
      <div className="choices-editor-list">
        {[...offered, ...gone].map((choice) => (
          <Checkbox key={choice.id} label={choice.label} checked={chosen.includes(choice.id)} onChange={(on) => toggle(choice.id, on)} />
        ))}
      </div>
      {definition.help && (
        <p id={`${id}-help`} className="ui-field-hint">
          {definition.help}
        </p>
      )}
      {below}
    </fieldset>
  )
}
