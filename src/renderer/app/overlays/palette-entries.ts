import type { MessageKey } from '../../i18n/messages'
import type { Icon } from '../../ui/icon'
import { type FuzzyMatch, fuzzyMatch } from './fuzzy'

export type PaletteGroup = 'here' | 'commands' | 'articles' | 'initiatives'

export interface PaletteEntry {
  readonly id: string
  readonly group: PaletteGroup
  readonly words: string
  readonly icon: Icon | null
  /** Slot of the code it stands for, where it has no icon. */
  readonly slot: number | null
  readonly keys: readonly string[]
  readonly ariaKeys: string
  readonly run: () => void
}

export interface PaletteRow {
  readonly entry: PaletteEntry
  readonly match: FuzzyMatch
}

export const groupTitles: Readonly<Record<PaletteGroup, MessageKey>> = {
  here: 'app.group-here',
  commands: 'app.group-commands',
  articles: 'app.group-articles',
  initiatives: 'app.group-initiatives',
}

/** What makes sense only as a key. */
const keysOnly = new Set(['escape', 'command-palette'])

export const isOffered = ({ id }: { readonly id: string }): boolean => !keysOnly.has(id)

const order: readonly PaletteGroup[] = ['here', 'commands', 'articles', 'initiatives']
/** `>` asks for commands only, `@` for initiatives only. */
const prefixes: Readonly<Record<string, readonly PaletteGroup[]>> = { '>': ['here', 'commands'], '@': ['initiatives'] }
const MOST_PER_GROUP = 40

/** What the palette lists for what was typed: the group with the best match first, within it the best first, and of equals in the order given. */
export function paletteRows(entries: readonly PaletteEntry[], typed: string): readonly PaletteRow[] {
  const only = prefixes[typed.trim().charAt(0)]
  const query = only ? typed.trim().slice(1) : typed
  const groups = only ?? (query.trim() === '' ? order.filter((group) => group === 'here' || group === 'commands') : order)
  const rowsOf = (group: PaletteGroup): readonly PaletteRow[] =>
    entries
      .filter((entry) => entry.group === group)
      .flatMap((entry) => {
        const match = fuzzyMatch(query, entry.words)
        return match ? [{ entry, match }] : []
      })
      .toSorted((a, b) => a.match.score - b.match.score)
      .slice(0, MOST_PER_GROUP)
  const bestOf = (rows: readonly PaletteRow[]) => rows[0]?.match.score ?? 0
  return groups
    .map(rowsOf)
    .filter((rows) => rows.length > 0)
    .toSorted((a, b) => bestOf(a) - bestOf(b))
    .flat()
}
