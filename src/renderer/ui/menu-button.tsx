// biome-ignore-all lint/a11y/useSemanticElements: the ARIA menu pattern, whose rule is a separator
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { Glyph, type Icon } from './icon'
import { Keys } from './kbd'
import { Popover } from './popover'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly icon?: Icon
  readonly keys?: readonly string[]
  readonly ariaKeys?: string
  readonly disabled?: boolean
  /** Draws a rule before it. */
  readonly separated?: boolean
  readonly onChoose: () => void
}

export interface MenuButtonProps {
  /** Accessible name of the button and of its menu. */
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly className?: string
  readonly title?: string
  readonly children: ReactNode
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }
  const target = targets[event.key]
  if (target === undefined) return
  event.preventDefault()
  items[target]?.focus()
}

/** A button that opens a menu; arrows walk it, Enter chooses, Esc closes and gives focus back. */
export function MenuButton({ label, items, className, title, children }: MenuButtonProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => setOpen(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={title}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            setOpen(true)
          }
        }}
      >
        {children}
      </button>
      {open && (
        <Popover label={label} role="menu" anchor={button} onClose={close} className="ui-menu-popover">
          <div className="ui-menu" role="none" onKeyDown={moveFocus}>
            {items.map((item) => (
              <MenuRow key={item.id} item={item} onChosen={close} />
            ))}
          </div>
        </Popover>
      )}
    </>
  )
}

function MenuRow({ item, onChosen }: { readonly item: MenuItem; readonly onChosen: () => void }) {
  return (
    <>
      {item.separated && <div role="separator" />}
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        aria-disabled={item.disabled === true}
        aria-keyshortcuts={item.ariaKeys || undefined}
        onClick={() => {
          if (item.disabled) return
          onChosen()
          item.onChoose()
        }}
      >
        {item.icon && <Glyph icon={item.icon} />}
        {item.label}
        <Keys keys={item.keys ?? []} />
      </button>
    </>
  )
}
