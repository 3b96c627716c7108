import { listTarget } from './list-keys'

/** What somebody wants of a table: another active row, a change of the selection there, or to open it. Rows count from 0. */
export interface GridAsk {
  readonly go?: number
  /** `range` runs from where the selection began, or from the row that is left. */
  readonly select?: 'only' | 'toggle' | 'range' | 'all' | 'none'
  readonly open?: boolean
}

export interface PressedKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * What a key asks of a table whose rows can be selected: arrows, Home, End and the page keys move, with Shift they select; Space selects, Mod A
 * selects all, Enter opens. `null` for keys that are not the table's.
 */
export function gridKey(pressed: PressedKey, active: number, count: number, page: number): GridAsk | null {
  const { key, shiftKey } = pressed
  if (pressed.altKey || count === 0) return null
  if (pressed.ctrlKey || pressed.metaKey) return key.toLowerCase() === 'a' && !shiftKey ? { select: 'all' } : null
  const go = listTarget(key, active, count, page)
  if (go !== null) return shiftKey ? { go, select: 'range' } : { go }
  if (key === ' ') return { go: active, select: shiftKey ? 'range' : 'toggle' }
  return key === 'Enter' && !shiftKey ? { open: true } : null
}
