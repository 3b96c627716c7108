import type { settings as en } from '../en/settings'
import type { Message } from '../messages'

export const settings: Record<keyof typeof en, Message> = {}
