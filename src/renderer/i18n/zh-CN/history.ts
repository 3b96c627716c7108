import type { history as en } from '../en/history'
import type { Message } from '../messages'

export const history: Record<keyof typeof en, Message> = {}
