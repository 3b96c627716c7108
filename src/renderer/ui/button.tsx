import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'
import { Glyph, type Icon } from './icon'
import { Keys } from './kbd'
import './button.css'

export type ButtonVariant = 'default' | 'quiet' | 'primary' | 'danger'

interface SharedButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly variant?: ButtonVariant
  readonly pressed?: boolean
  /** Key caps to draw; give `aria-keyshortcuts` with them. */
  readonly keys?: readonly string[]
}

export interface ButtonProps extends SharedButtonProps {
  readonly children: ReactNode
  readonly icon?: Icon
}

export function Button({ variant = 'default', pressed, keys = [], icon, children, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={classNames('ui-button', variant !== 'default' && `ui-button-${variant}`, className)}
      {...rest}
    >
      {icon && <Glyph icon={icon} />}
      {children}
      <Keys keys={keys} />
    </button>
  )
}

export interface IconButtonProps extends SharedButtonProps {
  readonly icon: Icon
  /** The accessible name; also the tooltip unless `title` says more. */
  readonly label: string
}

export function IconButton({ variant = 'quiet', pressed, keys = [], icon, label, className, title, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      title={[title ?? label, keys.join(' ')].filter(Boolean).join('  ')}
      className={classNames('ui-button', 'ui-button-icon', variant !== 'default' && `ui-button-${variant}`, className)}
      {...rest}
    >
      <Glyph icon={icon} />
    </button>
  )
}
