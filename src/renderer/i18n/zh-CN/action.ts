import type { action as en } from '../en/action'
import type { Message } from '../messages'

export const action: Record<keyof typeof en, Message> = {}
