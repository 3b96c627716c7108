import { createContext, useContext, useSyncExternalStore } from 'react'

/**
 * What a button, a menu or a palette needs of the command registry. The registry itself lives in `app`; widgets and panels reach it here,
 * so that a panel names a command by its id and never knows what runs.
 */
export interface CommandPort {
  /** The command's title in the language of the interface. */
  title(id: string): string
  /** The title with what it would act on now (`Undo link`), for tooltips and menus. */
  label(id: string): string
  /** Its first shortcut as key caps (`['Ctrl', 'K']`); empty for none. */
  keys(id: string): readonly string[]
  /** The same for `aria-keyshortcuts`: `Control+K`; empty for none. */
  ariaKeys(id: string): string
  enabled(id: string): boolean
  run(id: string): void
  /** Calls back when a title, a label or whether a command can run may have changed. */
  subscribe(listener: () => void): () => void
  /** Another text when they have. */
  state(id: string): string
}

export const CommandContext = createContext<CommandPort | null>(null)

/** The commands. Whoever shows the title, the label or the state of some names them, and renders again when one of these changes. */
export function useCommands(...shown: readonly string[]): CommandPort {
  const port = useContext(CommandContext)
  if (!port) throw new Error('CommandContext is missing')
  useSyncExternalStore(port.subscribe, () => shown.map(port.state).join('\n'))
  return port
}
