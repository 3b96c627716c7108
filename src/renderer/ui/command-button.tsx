import type { ReactNode } from 'react'
import { Button, type ButtonVariant, IconButton } from './button'
import { useCommands } from './command-port'
import type { Icon } from './icon'

export interface CommandButtonProps {
  /** A command's id in the registry, which gives name, keys and state. */
  readonly id: string
  readonly icon?: Icon
  readonly variant?: ButtonVariant
  readonly pressed?: boolean
  /** Draw the key caps too. */
  readonly showKeys?: boolean
  /** Replaces the command's title as the visible text. */
  readonly children?: ReactNode
  /** The accessible name, where the visible text can be hidden. */
  readonly name?: string
  readonly className?: string
}

const optional = <T,>(value: T | undefined, key: string) => (value === undefined ? {} : { [key]: value })

/** A button with a word that runs a command. */
export function CommandButton({ id, icon, variant = 'default', pressed, showKeys = false, children, name, className }: CommandButtonProps) {
  const commands = useCommands(id)
  return (
    <Button
      {...optional(icon, 'icon')}
      {...optional(pressed, 'pressed')}
      {...optional(className, 'className')}
      variant={variant}
      keys={showKeys ? commands.keys(id) : []}
      aria-keyshortcuts={commands.ariaKeys(id) || undefined}
      aria-label={name}
      title={commands.label(id)}
      disabled={!commands.enabled(id)}
      onClick={() => commands.run(id)}
    >
      {children ?? commands.title(id)}
    </Button>
  )
}

export interface CommandIconButtonProps extends Omit<CommandButtonProps, 'children' | 'showKeys' | 'name'> {
  readonly icon: Icon
}

/** The same as an icon; its accessible name is the command's title. */
export function CommandIconButton({ id, icon, variant = 'quiet', pressed, className }: CommandIconButtonProps) {
  const commands = useCommands(id)
  return (
    <IconButton
      {...optional(pressed, 'pressed')}
      {...optional(className, 'className')}
      icon={icon}
      variant={variant}
      label={commands.title(id)}
      title={commands.label(id)}
      keys={commands.keys(id)}
      aria-keyshortcuts={commands.ariaKeys(id) || undefined}
      disabled={!commands.enabled(id)}
      onClick={() => commands.run(id)}
    />
  )
}
