import type { importReport as en } from '../en/import-report'
import type { Message } from '../messages'

export const importReport: Record<keyof typeof en, Message> = {}
