import type { Message } from '../messages'

export const action = {
  'action.code': 'Code “{quote}”',
  'action.recode': 'Change the code of “{quote}”',
  'action.remove-annotation': 'Delete annotation “{quote}”',
  'action.move-boundary': 'Move the boundary of “{quote}”',
  'action.add-span': 'Add a span to “{quote}”',
  'action.set-attribute': 'Change an attribute of “{quote}”',
  'action.set-memo': 'Change the memo of “{quote}”',
  'action.set-certainty': 'Change the certainty of “{quote}”',
  'action.link': 'Link “{from}” to “{to}”',
  'action.unlink': 'Unlink “{quote}”',
  'action.set-article': 'Change the details of “{title}”',
  'action.set-article-memo': 'Change the memo of “{title}”',
  'action.set-status': 'Change the status of “{title}”',
  'action.set-statuses': { one: 'Change the status of {count} article', other: 'Change the status of {count} articles' },
  'action.remove-article': 'Remove “{title}”',
  'action.import': { one: 'Import {count} article', other: 'Import {count} articles' },
  'action.rename-project': 'Rename the project “{name}”',
  'action.set-project-memo': 'Change the memo of the project',
  'action.rename-coder': 'Change the coder’s name to “{name}”',
} as const satisfies Record<string, Message>
