import type { codebook as en } from '../en/codebook'
import type { Message } from '../messages'

export const codebook: Record<keyof typeof en, Message> = {}
