import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { classNames } from './class-names'
import './separator.css'

export interface SeparatorProps {
  readonly label: string
  /** Id of the region it resizes. */
  readonly controls: string
  /** Pixels, all four. */
  readonly value: number
  readonly min: number
  readonly max: number
  readonly initial: number
  /** On which edge of the region it stands; moving it outwards widens the region. */
  readonly edge: 'start' | 'end'
  readonly onChange: (width: number) => void
}

/** Panels are resized in steps of 8 px. */
const RESIZE_STEP = 8

export function snapWidth(width: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, Math.round(width / RESIZE_STEP) * RESIZE_STEP))
}

export function Separator({ label, controls, value, min, max, initial, edge, onChange }: SeparatorProps) {
  const drag = useRef<{ x: number; width: number } | null>(null)
  const sign = edge === 'end' ? 1 : -1
  const set = (width: number) => onChange(snapWidth(width, min, max))
  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: value + sign * RESIZE_STEP,
      ArrowLeft: value - sign * RESIZE_STEP,
      Home: min,
      End: max,
    }
    const target = targets[event.key]
    if (target === undefined) return
    event.preventDefault()
    set(target)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { x: event.clientX, width: value }
  }
  const onPointerMove = (event: PointerEvent) => {
    if (drag.current) set(drag.current.width + sign * (event.clientX - drag.current.x))
  }
  const onPointerEnd = () => {
    drag.current = null
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-controls={controls}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={classNames('ui-separator', `ui-separator-${edge}`)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onDoubleClick={() => set(initial)}
    />
  )
}
