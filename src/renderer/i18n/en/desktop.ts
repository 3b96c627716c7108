import type { Message } from '../messages'

export const desktop = {} as const satisfies Record<string, Message>
