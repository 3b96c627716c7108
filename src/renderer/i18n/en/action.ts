import type { Message } from '../messages'

export const action = {} as const satisfies Record<string, Message>
