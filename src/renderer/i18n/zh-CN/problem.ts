import type { problem as en } from '../en/problem'
import type { Message } from '../messages'

export const problem: Record<keyof typeof en, Message> = {}
