import { type KeyboardEvent, useRef } from 'react'
import type { Option } from './select'
import './tabs.css'

export interface TabsProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly tabs: readonly Option<T>[]
  readonly onChange: (value: T) => void
  /** Id of the element the tabs switch, which has `role="tabpanel"`. */
  readonly controls: string
}

export function Tabs<T extends string>({ label, value, tabs, onChange, controls }: TabsProps<T>) {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = (tabs.findIndex((tab) => tab.value === value) + step + tabs.length) % tabs.length
    const chosen = tabs[next]
    if (!chosen) return
    onChange(chosen.value)
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div ref={list} role="tablist" aria-label={label} className="ui-tabs" onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          aria-selected={tab.value === value}
          aria-controls={controls}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}
