import type { Message } from '../messages'

export const reader = {} as const satisfies Record<string, Message>
