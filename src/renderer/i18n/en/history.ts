import type { Message } from '../messages'

export const history = {} as const satisfies Record<string, Message>
