import type { article as en } from '../en/article'
import type { Message } from '../messages'

export const article: Record<keyof typeof en, Message> = {}
