import type { Message } from '../messages'

export const storage = {} as const satisfies Record<string, Message>
