import type { Message } from '../messages'

export const app = {} as const satisfies Record<string, Message>
