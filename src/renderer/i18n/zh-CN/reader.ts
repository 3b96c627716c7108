import type { reader as en } from '../en/reader'
import type { Message } from '../messages'

export const reader: Record<keyof typeof en, Message> = {}
