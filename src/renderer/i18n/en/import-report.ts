import type { Message } from '../messages'

export const importReport = {} as const satisfies Record<string, Message>
