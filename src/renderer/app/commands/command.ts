import type { HostApi } from '#contract/host'
import type { MessageKey, MessageParams } from '../../i18n/messages'
import type { Messages } from '../../i18n/use-messages'
import type { Icon } from '../../ui/icon'
import type { Session } from '../../workspace/session'

/**
 * One key combination or a sequence of two, in words: `Mod+Shift+E`, `G L`, `Shift+ArrowLeft`, `?`. `Mod` is Ctrl, on macOS ⌘.
 * `host` and `platforms` limit where it holds.
 */
export interface KeySpec {
  readonly press: string
  readonly host?: HostApi['kind']
  readonly platforms?: readonly HostApi['platform'][]
}

/** What a command is called: a message of the catalogue, or words of the project (a code's name). */
export type CommandTitle = { readonly key: MessageKey; readonly params?: MessageParams }

/** One thing the user can ask for, however it is asked: menu, button, palette or key. */
export interface Command {
  readonly id: string
  /** A function where the words depend on what it would do now. */
  readonly title: MessageKey | CommandTitle | ((session: Session) => MessageKey)
  readonly icon?: Icon
  readonly keys: readonly (string | KeySpec)[]
  /** `plain` keys work only where nothing is typed: in the article, the glosses and lists; `reading` keys only in the article's text. */
  readonly scope: 'global' | 'plain' | 'reading'
  /** `here` acts on what is current, so it waits for what was asked for before; the palette lists it first. */
  readonly group: 'here' | 'project' | 'view'
  /** Whether it can run now; absent for always. */
  readonly when?: (session: Session) => boolean
  /** It opens a field to type in: letters that follow are meant for the field, even before it is there. */
  readonly opensField?: boolean
  /** The action it would take back or bring back, for its label. */
  readonly acts?: (session: Session) => { readonly name: string; readonly params: MessageParams } | null
  /** `t` gives words to what is stored under a name in the interface's language: a new project. */
  readonly run: (session: Session, t: Messages) => void | Promise<void>
}

export const isEnabled = (command: Pick<Command, 'when'>, session: Session): boolean => command.when?.(session) ?? true

export function titleOf({ title }: Pick<Command, 'title'>, session: Session): CommandTitle {
  if (typeof title === 'function') return { key: title(session) }
  return typeof title === 'string' ? { key: title } : title
}
