import type { library as en } from '../en/library'
import type { Message } from '../messages'

export const library: Record<keyof typeof en, Message> = {}
