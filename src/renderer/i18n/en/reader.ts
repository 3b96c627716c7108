import type { Message } from '../messages'

export const reader = {
  'reader.articleText': 'Article text',
  'reader.annotations': 'Annotations',
  'reader.rail': 'Annotation rail',
  'reader.railValue': 'Position in article, {percent} %',
  'reader.marksOfCode': '{count} × {code}',
  'reader.moveStart': 'Move start',
  'reader.moveEnd': 'Move end',
  'reader.unlinked': 'Unlinked',
} as const satisfies Record<string, Message>
