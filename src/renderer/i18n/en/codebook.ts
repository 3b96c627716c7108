import type { Message } from '../messages'

export const codebook = {
  'codebook.no-label': 'Unnamed code',
  'codebook.attribute-no-label': 'Unnamed attribute',
} as const satisfies Record<string, Message>
