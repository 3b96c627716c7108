import { X } from 'lucide-react'
import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useMessages } from '../i18n/use-messages'
import { IconButton } from './button'
import { classNames } from './class-names'
import './dialog.css'

export interface DialogProps {
  /** Heading and accessible name. */
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly footer?: ReactNode
  readonly size?: 'normal' | 'wide'
  /** Only text, no fields: the body takes the focus, so that keys scroll it. */
  readonly reading?: boolean
}

/** Focus goes to what the dialog is about, not to its Close button. */
const FIRST_FIELD = '.ui-dialog-body[tabindex="0"], .ui-dialog-body :is(input, textarea, select, button:not(:disabled), [tabindex="0"])'

/** Opens a `<dialog>` as modal while mounted; focus moves in, and goes back to where it was on close. */
function useModal(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the next key: what is typed right after opening belongs to the dialog.
  useLayoutEffect(() => {
    const before = document.activeElement
    const element = dialog.current
    if (element && !element.open) element.showModal()
    element?.querySelector<HTMLElement>(FIRST_FIELD)?.focus()
    return () => {
      element?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return {
    ref: dialog,
    onCancel: (event: { preventDefault(): void; stopPropagation(): void }) => {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    },
    onClick: (event: MouseEvent) => {
      if (event.target === dialog.current) onClose()
    },
  }
}

export function Dialog({ title, onClose, children, footer, size = 'normal', reading = false }: DialogProps) {
  const t = useMessages()
  const heading = useId()
  const modal = useModal(onClose)
  return (
    <dialog {...modal} className={classNames('ui-dialog', size === 'wide' && 'ui-dialog-wide')} aria-labelledby={heading}>
      <div className="ui-dialog-head">
        <h2 id={heading}>{title}</h2>
        <IconButton icon={X} label={t('app.close')} onClick={onClose} />
      </div>
      <div className="ui-dialog-body" {...(reading ? { role: 'group', 'aria-labelledby': heading, tabIndex: 0 } : {})}>
        {children}
      </div>
      {footer && <div className="ui-dialog-foot">{footer}</div>}
    </dialog>
  )
}

export interface BareDialogProps {
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog without heading or padding, high in the window: the command palette. */
export function BareDialog({ label, onClose, children }: BareDialogProps) {
  const modal = useModal(onClose)
  return (
    <dialog {...modal} className="ui-dialog ui-dialog-top" aria-label={label}>
      {children}
    </dialog>
  )
}
