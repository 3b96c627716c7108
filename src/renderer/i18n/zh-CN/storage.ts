import type { storage as en } from '../en/storage'
import type { Message } from '../messages'

export const storage: Record<keyof typeof en, Message> = {}
