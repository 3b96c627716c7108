import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { Swatch } from '../../ui/swatch'

const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8] as const

export interface DrawingFieldProps {
  readonly slot: number
  readonly onChange: (slot: number) => void
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** The eight drawings of a code: each has a colour and a line of its own, so that it is known without the colour. */
export function DrawingField({ slot, onChange }: DrawingFieldProps): ReactNode {
  const t = useMessages()
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = ((slot - 1 + step + SLOTS.length) % SLOTS.length) + 1
    onChange(next)
    group.current?.querySelectorAll('button')[next - 1]?.focus()
  }
  return (
    <div className="ui-field ui-field-row">
      <span id={id} className="ui-field-label">
        {t('codebook.colour')}
      </span>
      <div ref={group} role="radiogroup" aria-labelledby={id} className="codebook-drawings" onKeyDown={onKeyDown}>
        {SLOTS.map((each) => (
          // biome-ignore lint/a11y/useSemanticElements: a native radio cannot be drawn as the mark it stands for
          <button
            key={each}
            type="button"
            role="radio"
            aria-checked={each === slot}
            aria-label={t(`codebook.drawing.${each}`)}
            title={t(`codebook.drawing.${each}`)}
            tabIndex={each === slot ? 0 : -1}
            onClick={() => onChange(each)}
          >
            <Swatch slot={each} />
          </button>
        ))}
      </div>
      <span className="ui-field-hint">{t('codebook.colour-hint')}</span>
    </div>
  )
}
