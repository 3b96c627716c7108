import type { Message } from '../messages'

export const library = {} as const satisfies Record<string, Message>
