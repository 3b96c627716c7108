import type { inspector as en } from '../en/inspector'
import type { Message } from '../messages'

export const inspector: Record<keyof typeof en, Message> = {}
