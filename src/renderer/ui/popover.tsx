import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { classNames } from './class-names'
import { type Box, placeBeside } from './place-beside'
import './popover.css'

export interface PopoverProps {
  readonly label: string
  readonly role?: 'dialog' | 'menu' | 'toolbar'
  /** Where it stands, in window coordinates: an element or a rectangle. */
  readonly anchor: RefObject<HTMLElement | null> | Box
  readonly side?: 'above' | 'below'
  readonly onClose: () => void
  /** Whether focus moves in on opening and back on closing; a floating toolbar leaves it in the text. */
  readonly takesFocus?: boolean
  readonly className?: string
  readonly children: ReactNode
}

const boxOf = (anchor: PopoverProps['anchor']): Box | null =>
  'current' in anchor ? (anchor.current?.getBoundingClientRect() ?? null) : anchor

const FOCUSABLE = 'input, select, textarea, button:not(:disabled), [tabindex]:not([tabindex="-1"])'

function useFocusInside(element: RefObject<HTMLElement | null>, on: boolean) {
  // Before the next key: what is typed right after opening belongs to the popover.
  useLayoutEffect(() => {
    if (!on) return
    const before = document.activeElement
    const popover = element.current
    popover?.querySelector<HTMLElement>(FOCUSABLE)?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [element, on])
}

function useClickOutside(element: RefObject<HTMLElement | null>, anchor: PopoverProps['anchor'], onOutside: () => void) {
  useEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      if (!(event.target instanceof Node)) return
      const onAnchor = 'current' in anchor && anchor.current?.contains(event.target)
      if (!element.current?.contains(event.target) && !onAnchor) onOutside()
    }
    document.addEventListener('pointerdown', onPointerDown, true)
    return () => document.removeEventListener('pointerdown', onPointerDown, true)
  }, [element, anchor, onOutside])
}

/** A floating box that is not modal: Esc or a press outside closes it. */
export function Popover({ label, role = 'dialog', anchor, side = 'below', onClose, takesFocus = true, className, children }: PopoverProps) {
  const element = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useLayoutEffect(() => {
    const box = boxOf(anchor)
    const own = element.current?.getBoundingClientRect()
    if (box && own) setPlace(placeBeside(box, own, { width: innerWidth, height: innerHeight }, side))
  }, [anchor, side])
  useFocusInside(element, takesFocus)
  useClickOutside(element, anchor, onClose)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is a variable
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: every one of its roles takes a name
    <div
      ref={element}
      role={role}
      aria-label={label}
      className={classNames('ui-popover', className)}
      style={place ?? { left: 0, top: 0 }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      {children}
    </div>
  )
}
