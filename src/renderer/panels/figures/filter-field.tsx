import { ListFilter, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { Glyph } from '../../ui/icon'

export interface FilterFieldProps {
  /** Entered already, each as typed. */
  readonly conditions: readonly string[]
  readonly typed: string
  readonly onTyped: (typed: string) => void
  /** What is typed becomes conditions of its own. */
  readonly onEnter: () => void
  readonly onRemove: (index: number) => void
  /** Escape or arrow down: on to the rows. */
  readonly onLeave: () => void
}

/** One box for the whole filter: what was entered as tokens, then a field. Enter makes tokens, Backspace at the start takes the last one back. */
export function FilterField({ conditions, typed, onTyped, onEnter, onRemove, onLeave }: FilterFieldProps): ReactNode {
  const t = useMessages()
  const field = useRef<HTMLInputElement>(null)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const last = conditions.at(-1)
    if (event.key === 'Escape' || event.key === 'ArrowDown') onLeave()
    else if (event.key === 'Enter') onEnter()
    else if (event.key === 'Backspace' && event.currentTarget.selectionEnd === 0 && last !== undefined) {
      onRemove(conditions.length - 1)
      onTyped(last + typed)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const remove = (index: number) => {
    onRemove(index)
    field.current?.focus()
  }
  return (
    <div className="figures-field ui-input">
      <Glyph icon={ListFilter} size={14} />
      {conditions.map((condition, index) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: one condition may stand twice
          key={`${index} ${condition}`}
          type="button"
          className="figures-token"
          aria-label={t('figures.remove-condition', { condition })}
          onClick={() => remove(index)}
        >
          <span className="ui-ellipsis">{condition}</span>
          <Glyph icon={X} size={12} />
        </button>
      ))}
      <input
        ref={field}
        type="text"
        autoComplete="off"
        spellCheck={false}
        data-filter
        aria-label={t('figures.filter-field')}
        aria-keyshortcuts="/"
        placeholder={conditions.length === 0 ? t('figures.filter-hint') : ''}
        value={typed}
        onChange={(event) => onTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
