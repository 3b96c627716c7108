import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { classNames } from './class-names'
import { countUpTo, createTypeAhead, listTarget } from './list-keys'
import './list.css'

export interface VirtualListProps<T> {
  readonly label: string
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** Pixels. */
  readonly rowHeight: (item: T) => number
  readonly render: (item: T, state: { readonly active: boolean; readonly selected: boolean }) => ReactNode
  /** What type-ahead compares with and what a row is called; without it letters are left to the commands. */
  readonly textOf?: (item: T) => string
  /** Headings between the items: shown, never active, not counted. */
  readonly isHeading?: (item: T) => boolean
  /** Key of the selected item, `null` for none. */
  readonly selected: string | null
  /** Enter or a click. */
  readonly onOpen: (item: T) => void
  /** The active item changed (arrows, type-ahead, pointer). */
  readonly onActive?: (item: T) => void
  readonly onKey?: (event: KeyboardEvent, item: T) => void
  readonly className?: string
  /** BCP 47 tag of the rows' own words, where it is not the interface's. */
  readonly lang?: string
}

const OVERSCAN = 8

const isPlain = (event: KeyboardEvent) => !event.ctrlKey && !event.metaKey && !event.altKey
const isCharacter = (event: KeyboardEvent) => isPlain(event) && [...event.key].length === 1 && event.key !== ' '

/** A listbox of any length: one tab stop, `aria-activedescendant` walks it; only the rows in sight are in the document. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { items, keyOf, isHeading, selected, onOpen, onActive } = props
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const typeAhead = useMemo(createTypeAhead, [])
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const choices = useMemo(() => items.flatMap((item, index) => (isHeading?.(item) ? [] : [index])), [items, isHeading])
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const item = items[index]
      return item === undefined ? 0 : props.rowHeight(item)
    },
    getItemKey: (index) => {
      const item = items[index]
      return item === undefined ? index : keyOf(item)
    },
    overscan: OVERSCAN,
  })
  const choiceOf = (key: string | null) => choices.findIndex((index) => keyOf(items[index] as T) === key)
  // Until the user has moved, the selected item is where the keys start, else the first.
  const active = Math.max(choiceOf(activeKey ?? selected), choices.length > 0 ? 0 : -1)
  const itemAt = (choice: number): T | undefined => {
    const index = choices[choice]
    return index === undefined ? undefined : items[index]
  }

  const go = (choice: number) => {
    const item = itemAt(choice)
    if (item === undefined) return
    setActiveKey(keyOf(item))
    rows.scrollToIndex(choices[choice] ?? 0, { align: 'auto' })
    onActive?.(item)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection scrolls; new items must not
  useEffect(() => {
    const index = items.findIndex((item) => keyOf(item) === selected)
    if (selected === null || index < 0) return
    setActiveKey(null)
    rows.scrollToIndex(index, { align: 'auto' })
  }, [selected])

  const typeTo = (event: KeyboardEvent) => {
    const { textOf } = props
    if (event.defaultPrevented || !textOf || !isCharacter(event)) return
    const found = typeAhead.find(event.key, event.timeStamp, active, choices.length, (choice) => textOf(itemAt(choice) as T))
    if (found < 0) return
    event.preventDefault()
    go(found)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.target !== scroller.current) return
    const current = itemAt(active)
    const page = Math.max(1, rows.getVirtualItems().length - 2 * OVERSCAN)
    const target = isPlain(event) ? listTarget(event.key, active, choices.length, page) : null
    if (target !== null) {
      event.preventDefault()
      go(target)
    } else if (event.key === 'Enter' && isPlain(event) && current !== undefined) {
      event.preventDefault()
      onOpen(current)
    } else {
      if (current !== undefined) props.onKey?.(event, current)
      typeTo(event)
    }
  }

  const activeIndex = choices[active]
  const mounted = rows.getVirtualItems().some((row) => row.index === activeIndex)
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={props.label}
      aria-activedescendant={mounted ? `${id}-${activeIndex}` : undefined}
      lang={props.lang}
      tabIndex={0}
      className={classNames('ui-list', props.className)}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="ui-list-body" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const item = items[row.index]
          if (item === undefined) return null
          const place = { height: row.size, transform: `translateY(${row.start}px)` }
          if (isHeading?.(item)) {
            return (
              <div key={row.key} role="presentation" className="ui-list-row" style={place}>
                {props.render(item, { active: false, selected: false })}
              </div>
            )
          }
          const state = { active: row.index === activeIndex, selected: keyOf(item) === selected }
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the listbox, which keeps the focus
            <div
              key={row.key}
              id={`${id}-${row.index}`}
              role="option"
              tabIndex={-1}
              aria-selected={state.selected}
              aria-setsize={choices.length}
              aria-posinset={countUpTo(choices, row.index)}
              className={classNames('ui-list-row', state.active && 'ui-active')}
              style={place}
              onMouseDown={(event) => {
                event.preventDefault()
                scroller.current?.focus()
              }}
              onClick={() => {
                setActiveKey(keyOf(item))
                onActive?.(item)
                onOpen(item)
              }}
            >
              {props.render(item, state)}
            </div>
          )
        })}
      </div>
    </div>
  )
}
