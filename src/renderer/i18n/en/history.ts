import type { Message } from '../messages'

export const history = {
  'history.count': { one: '{count} edit', other: '{count} edits' },
  'history.empty': 'No edits yet',
  'history.empty-hint': 'Every change is listed here, and you can go back to any of them.',
  'history.go-back': 'Go back to here',
  'history.undo-of': 'Undid: {action}',
  'history.redo-of': 'Redid: {action}',
  'history.undone': 'Undone',
  'history.now': 'Now',
  'history.newer': 'By a newer Zhupi',
  'history.unknown-action': 'An action of a newer Zhupi ({name})',
  'history.edits': 'Edits',
  'history.older': 'Show older edits',
} as const satisfies Record<string, Message>
