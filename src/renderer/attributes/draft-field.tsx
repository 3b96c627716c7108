import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Field } from '../ui/field'
import { TextArea, TextInput } from '../ui/text-input'

export interface DraftFieldProps {
  readonly label: string
  /** What is stored, as text. */
  readonly value: string
  /** Stores the draft. Answers what is wrong with it, in words, or `null` when it is stored. */
  readonly onCommit: (draft: string) => Promise<string | null>
  readonly multiline?: boolean
  readonly layout?: 'column' | 'row'
  readonly hint?: string
  readonly below?: ReactNode
  readonly placeholder?: string
  readonly lang?: string
  readonly disabled?: boolean
  /** Lets a command find the field: `memo`. */
  readonly marker?: 'memo'
  readonly autoFocus?: boolean
  /** The value is stored, given back or was not changed: the field is no longer needed. */
  readonly onLeave?: () => void
}

/**
 * A text field that stores on blur and on Enter; what cannot be stored stays as typed, with the reason under it. Esc gives the stored value
 * back; in a field of several lines it stores and leaves, because nobody means to throw away a note.
 */
export function DraftField({
  label,
  value,
  onCommit,
  multiline,
  layout = 'row',
  hint,
  below,
  placeholder,
  lang,
  disabled,
  marker,
  autoFocus,
  onLeave,
}: DraftFieldProps): ReactNode {
  const { text, error, ...events } = useDraft(value, onCommit, multiline === true, onLeave)
  const Input = multiline ? TextArea : TextInput
  return (
    <Field label={label} layout={layout} error={error ?? undefined} hint={hint} below={below}>
      {(control) => (
        <Input
          {...control}
          {...(marker ? { [`data-${marker}`]: '' } : {})}
          {...events}
          value={text}
          placeholder={placeholder}
          lang={lang}
          disabled={disabled}
          autoFocus={autoFocus}
          {...(multiline ? {} : { title: text })}
        />
      )}
    </Field>
  )
}

interface Editing {
  readonly draft: string
  readonly error: string | null
}

type TextElement = HTMLInputElement | HTMLTextAreaElement

function useDraft(value: string, onCommit: DraftFieldProps['onCommit'], multiline: boolean, onLeave: (() => void) | undefined) {
  const [editing, setEditing] = useState<Editing | null>(null)
  const latest = useRef({ editing, value, onCommit })
  latest.current = { editing, value, onCommit }

  const leave = () => {
    const { editing: now, value: stored, onCommit: commit } = latest.current
    if (now && now.error !== null) return
    if (!now || now.draft === stored) {
      setEditing(null)
      onLeave?.()
      return
    }
    void commit(now.draft).then((error) => {
      setEditing((later) => {
        if (later === null || later.draft !== now.draft) return later
        return error === null ? null : { draft: now.draft, error }
      })
      if (error === null) onLeave?.()
    })
  }
  // A field that goes away while it is being edited (another annotation became current, the window is closed) stores what was typed.
  useEffect(() => {
    const store = () => {
      const { editing: now, value: stored, onCommit: commit } = latest.current
      if (now && now.error === null && now.draft !== stored) void commit(now.draft)
    }
    window.addEventListener('pagehide', store)
    return () => {
      window.removeEventListener('pagehide', store)
      store()
    }
  }, [])
  const onKeyDown = (event: KeyboardEvent<TextElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Escape' && (editing || onLeave)) {
      event.preventDefault()
      event.stopPropagation()
      if (multiline) {
        event.currentTarget.blur()
        return
      }
      setEditing(null)
      onLeave?.()
    } else if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.stopPropagation()
      leave()
    }
  }
  return {
    text: editing?.draft ?? value,
    error: editing?.error ?? null,
    onChange: (event: { readonly target: TextElement }) => setEditing({ draft: event.target.value, error: null }),
    onBlur: leave,
    onKeyDown,
  }
}
