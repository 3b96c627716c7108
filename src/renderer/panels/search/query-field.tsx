import { CircleAlert, Search, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import type { Problem } from '#core/model/problem'
import { useMessages } from '../../i18n/use-messages'
import { IconButton } from '../../ui/button'
import { Glyph } from '../../ui/icon'

export interface QueryFieldProps {
  readonly query: string
  /** What is wrong with it, or why it was given up. */
  readonly refusal: Problem | null
  readonly onQuery: (query: string) => void
  /** Enter, Escape or arrow down: on to the hits. */
  readonly onLeave: () => void
}

const LEAVING: readonly string[] = ['Enter', 'Escape', 'ArrowDown']

export function QueryField({ query, refusal, onQuery, onLeave }: QueryFieldProps): ReactNode {
  const t = useMessages()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || !LEAVING.includes(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    onLeave()
  }
  return (
    <search className="search-box">
      <div className="search-field ui-input">
        <Glyph icon={Search} size={14} />
        <input
          ref={field}
          type="text"
          autoComplete="off"
          spellCheck={false}
          data-filter
          data-search
          aria-label={t('search.field')}
          aria-keyshortcuts="/"
          aria-invalid={refusal !== null}
          aria-describedby={refusal ? id : undefined}
          placeholder={t('search.placeholder')}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && (
          <IconButton
            icon={X}
            label={t('search.clear')}
            onClick={() => {
              onQuery('')
              field.current?.focus()
            }}
          />
        )}
      </div>
      {refusal && (
        <p id={id} role="alert" className="search-refusal">
          <Glyph icon={CircleAlert} size={14} /> {t.problem(refusal)}
        </p>
      )}
    </search>
  )
}
