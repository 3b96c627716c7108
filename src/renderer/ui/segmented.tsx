import { type KeyboardEvent, useRef } from 'react'
import type { Option } from './select'
import './field.css'

export interface SegmentedProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly onChange: (value: T) => void
  readonly id?: string
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** A choice of few, all in sight: one tab stop, arrows choose. */
export function Segmented<T extends string>({ label, value, options, onChange, id }: SegmentedProps<T>) {
  const group = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const index = options.findIndex((option) => option.value === value)
    const next = (index + step + options.length) % options.length
    const chosen = options[next]
    if (!chosen) return
    onChange(chosen.value)
    group.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div ref={group} id={id} role="radiogroup" aria-label={label} className="ui-segmented" onKeyDown={onKeyDown}>
      {options.map((option, index) => {
        const checked = option.value === value
        const stop = checked || (index === 0 && !options.some((other) => other.value === value))
        return (
          // biome-ignore lint/a11y/useSemanticElements: a row of native radios cannot be drawn as one ruled control
          <button
            key={option.value}
            type="button"
            role="radio"
            aria-checked={checked}
            tabIndex={stop ? 0 : -1}
            onClick={() => onChange(option.value)}
          >
            {option.label}
          </button>
        )
      })}
    </div>
  )
}
