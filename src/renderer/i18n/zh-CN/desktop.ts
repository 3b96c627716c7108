import type { desktop as en } from '../en/desktop'
import type { Message } from '../messages'

export const desktop: Record<keyof typeof en, Message> = {}
