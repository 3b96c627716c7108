import type { WebContents } from 'electron'
import { type EventName, type Events, eventChannels } from '#contract/messages'

/** Tells a window something; a window that is gone is told nothing. */
export function tell<Name extends EventName>(window: Pick<WebContents, 'send' | 'isDestroyed'>, event: Name, value: Events[Name]): void {
  if (!window.isDestroyed()) window.send(eventChannels[event], value)
}
