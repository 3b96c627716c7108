import type { Message } from '../messages'

export const app = {
  'app.close': 'Close',
  'app.cancel': 'Cancel',
} as const satisfies Record<string, Message>
