import type { Message } from '../messages'

export const settings = {} as const satisfies Record<string, Message>
