import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { moveByKey, nextOption, typeAhead, type Walkable } from './list-movement'
import './virtual-listbox.css'

export interface VirtualListboxProps<Row> {
  /** The accessible name. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Height in CSS pixels; the same row must always give the same. */
  readonly heightOf: (row: Row) => number
  /** Headings are passed over by the keyboard and hidden from screen readers: the names of their options say the same. */
  readonly isOption: (row: Row) => boolean
  /** The accessible name of an option. */
  readonly nameOf: (row: Row) => string
  /** What typing letters looks for; without it letters are left to the shortcuts. */
  readonly typeAheadOf?: (row: Row) => string
  /** Key of the option that is open or current. */
  readonly selected: string | null
  /** Enter or a click. */
  readonly onOpen: (row: Row) => void
  /** Keys that neither move nor open. */
  readonly onKey?: (event: KeyboardEvent, row: Row) => void
  /** The last rows came on screen: load more, if there are more. */
  readonly onEnd?: () => void
  readonly render: (row: Row, active: boolean) => ReactNode
}

const OVERSCAN = 8
/** Letters typed further apart than this (milliseconds) start a new word. */
const TYPING_PAUSE = 700

/** A listbox of any length: one stop for Tab, only the rows on screen in the document (`aria-setsize` tells the rest). */
export function VirtualListbox<Row>(props: VirtualListboxProps<Row>): ReactNode {
  const { rows, keyOf, heightOf, isOption, nameOf, selected, render } = props
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index] as Row),
    getItemKey: (index) => keyOf(rows[index] as Row),
    overscan: OVERSCAN,
  })
  const options = useMemo(() => numberOptions(rows, isOption), [rows, isOption])
  const [wanted, setWanted] = useState<string | null>(null)
  const active = useActive(rows, keyOf, options, wanted ?? selected)
  const typed = useRef({ text: '', at: 0 })

  const lastShown = virtual.getVirtualItems().at(-1)?.index ?? -1
  const { onEnd } = props
  useEffect(() => {
    if (lastShown === rows.length - 1 && rows.length > 0) onEnd?.()
  }, [lastShown, rows.length, onEnd])

  const go = (index: number) => {
    const row = rows[index]
    if (row === undefined) return
    setWanted(keyOf(row))
    virtual.scrollToIndex(index)
  }
  // The list follows what is opened elsewhere: a jump in the text, Next article.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection scrolls, not every new list of rows
  useEffect(() => {
    setWanted(null)
    const index = selected === null ? -1 : rows.findIndex((row) => keyOf(row) === selected)
    if (index >= 0) virtual.scrollToIndex(index)
  }, [selected])
  // Sizes are kept by index: other rows, other sizes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: new rows are the reason to measure
  useEffect(() => virtual.measure(), [rows, virtual])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const row = rows[active]
    const page = Math.max(1, virtual.getVirtualItems().length - 2 * OVERSCAN)
    const target = moveByKey(options, active, event.key, page) ?? byTyping(event)
    if (target !== null) {
      event.preventDefault()
      event.stopPropagation()
      go(target)
    } else if (row !== undefined && event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      event.stopPropagation()
      props.onOpen(row)
    } else if (row !== undefined) props.onKey?.(event, row)
  }

  function byTyping(event: KeyboardEvent): number | null {
    const { typeAheadOf } = props
    if (!typeAheadOf || event.key.length !== 1 || event.key === '/' || event.key === '?') return null
    const now = event.timeStamp
    const text = now - typed.current.at < TYPING_PAUSE ? typed.current.text + event.key : event.key
    typed.current = { text, at: now }
    return text === ' ' ? null : typeAhead(options, active, text, (index) => typeAheadOf(rows[index] as Row))
  }

  return (
    <div
      ref={scroller}
      className="vlist"
      role="listbox"
      aria-label={props.label}
      tabIndex={0}
      aria-activedescendant={rows[active] === undefined ? undefined : `${id}-${active}`}
      onKeyDown={onKeyDown}
    >
      <div className="vlist-body" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (row === undefined) return null
          const place = { height: item.size, transform: `translateY(${item.start}px)` }
          if (!isOption(row)) {
            return (
              <div key={item.key} className="vlist-row" aria-hidden="true" style={place}>
                {render(row, false)}
              </div>
            )
          }
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the keys; its options are never focused
            // biome-ignore lint/a11y/useFocusableInteractive: reached by aria-activedescendant
            <div
              key={item.key}
              id={`${id}-${item.index}`}
              className="vlist-row vlist-option"
              role="option"
              aria-label={nameOf(row)}
              aria-selected={keyOf(row) === selected}
              aria-setsize={options.count}
              aria-posinset={options.position(item.index)}
              data-active={item.index === active || undefined}
              style={place}
              onClick={() => {
                setWanted(keyOf(row))
                props.onOpen(row)
              }}
            >
              {render(row, item.index === active)}
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface NumberedOptions extends Walkable {
  readonly count: number
  /** Position among the options, from 1. */
  position(index: number): number
}

function numberOptions<Row>(rows: readonly Row[], isOption: (row: Row) => boolean): NumberedOptions {
  let count = 0
  const positions = rows.map((row) => {
    if (!isOption(row)) return 0
    count += 1
    return count
  })
  return { length: rows.length, count, isOption: (i) => (positions[i] ?? 0) > 0, position: (i) => positions[i] ?? 0 }
}

function useActive<Row>(rows: readonly Row[], keyOf: (row: Row) => string, options: Walkable, wanted: string | null): number {
  return useMemo(() => {
    const index = wanted === null ? -1 : rows.findIndex((row) => keyOf(row) === wanted)
    return index >= 0 ? index : (nextOption(options, 0, 1) ?? -1)
  }, [rows, keyOf, options, wanted])
}
