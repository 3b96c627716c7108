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

export interface GridState {
  /** The row the keys act on. */
  readonly active: number
  readonly count: number
  /** Rows on one screen. */
  readonly page: number
  /** Whether any row is selected. */
  readonly selecting: boolean
}

/**
 * What a key asks of a table whose rows can be selected: arrows, Home, End and the page keys move, with Shift they select; Space selects, Mod A
 * selects all, Escape nothing any more, Enter opens. `null` for keys that are not the table's.
 */
export function gridKey(pressed: PressedKey, state: GridState): GridAsk | null {
  const { key, shiftKey } = pressed
  if (pressed.altKey || state.count === 0) return null
  if (pressed.ctrlKey || pressed.metaKey) return key.toLowerCase() === 'a' && !shiftKey ? { select: 'all' } : null
  const go = listTarget(key, state.active, state.count, state.page)
  if (go === null) return atRow(key, shiftKey, state)
  return shiftKey ? { go, select: 'range' } : { go }
}

function atRow(key: string, shiftKey: boolean, { active, selecting }: GridState): GridAsk | null {
  if (key === ' ') return { go: active, select: shiftKey ? 'range' : 'toggle' }
  if (key === 'Enter' && !shiftKey) return { open: true }
  return key === 'Escape' && selecting ? { select: 'none' } : null
}
