import type { Message } from '../messages'

export const codebook = {} as const satisfies Record<string, Message>
