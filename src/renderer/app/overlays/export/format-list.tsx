import { useEffect, useId, useRef } from 'react'
import { localText } from '#core/model/language'
import { useMessages } from '../../../i18n/use-messages'
import type { FormatInfo } from '../../../storage/export-as'

interface FormatListProps {
  readonly formats: readonly FormatInfo[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** Every format with whom it is for. */
export function FormatList({ formats, chosen, onChoose }: FormatListProps) {
  const t = useMessages()
  const name = useId()
  const list = useRef<HTMLFieldSetElement>(null)
  useEffect(() => list.current?.querySelector<HTMLElement>(':checked')?.focus(), [])
  return (
    <fieldset ref={list} className="export-formats">
      <legend className="ui-muted ui-small">{t('export.format')}</legend>
      <div>
        {formats.map(({ id, label, purpose }) => (
          <label key={id}>
            <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
            <span>
              {localText(label, t.language)}
              <span className="ui-muted ui-small">{localText(purpose, t.language)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
