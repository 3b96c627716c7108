import type { Message } from '../messages'

export const link = {} as const satisfies Record<string, Message>
