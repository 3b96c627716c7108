import type { Message } from '../messages'

export const problem = {} as const satisfies Record<string, Message>
