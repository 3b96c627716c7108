import type { Message } from '../messages'

export const article = {} as const satisfies Record<string, Message>
