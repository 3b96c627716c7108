import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import { Glyph } from './icon'
import './field.css'

/** What the control inside a field puts on itself, so that label, hint and error belong to it. */
export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

export interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong, why, and an example; the value is kept. */
  readonly error?: string | undefined
  /** More about the value, under the control: it belongs to the control's description. */
  readonly below?: ReactNode
  /** `row` stands the label left of the control, as in the inspector. */
  readonly layout?: 'column' | 'row'
  readonly children: (control: FieldControl) => ReactNode
}

export function Field({ label, hint, error, below, layout = 'column', children }: FieldProps) {
  const id = useId()
  const note = error ?? hint
  const descriptions = [note ? `${id}-note` : '', below ? `${id}-below` : ''].filter(Boolean).join(' ')
  const control: FieldControl = {
    id,
    ...(descriptions ? { 'aria-describedby': descriptions } : {}),
    ...(error ? { 'aria-invalid': true as const } : {}),
  }
  return (
    <div className={classNames('ui-field', layout === 'row' && 'ui-field-row')}>
      <label htmlFor={id}>{label}</label>
      {children(control)}
      {note && (
        <span id={`${id}-note`} className={error ? 'ui-field-error' : 'ui-field-hint'}>
          {error && <Glyph icon={CircleAlert} size={14} />}
          {note}
        </span>
      )}
      {below && (
        <div id={`${id}-below`} className="ui-field-below">
          {below}
        </div>
      )}
    </div>
  )
}
