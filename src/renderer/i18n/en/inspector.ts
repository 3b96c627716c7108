import type { Message } from '../messages'

export const inspector = {} as const satisfies Record<string, Message>
