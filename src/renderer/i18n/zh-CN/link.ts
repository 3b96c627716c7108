import type { link as en } from '../en/link'
import type { Message } from '../messages'

export const link: Record<keyof typeof en, Message> = {}
