import type { CommandPort } from './command-port'
import type { MenuItem } from './menu-button'

/** A command as an entry of a menu. */
export const commandItem = (commands: CommandPort, id: string): MenuItem => ({
  id,
  label: commands.title(id),
  keys: commands.keys(id),
  ariaKeys: commands.ariaKeys(id),
  disabled: !commands.enabled(id),
  onChoose: () => commands.run(id),
})
