import type { Message } from '../messages'

export const suggestion = {
  'suggestion.title': 'Suggestions',
  'suggestion.off': 'Suggestions off',
  'suggestion.reading': 'Reading…',
  'suggestion.more': 'Actions on suggestions',
  'suggestion.position': 'Suggestion {n} / {total}',
  'suggestion.by-coder': 'Suggested by a coder ({detail}), not accepted yet',
  'suggestion.by-rule': 'Suggested by a rule ({detail}), not accepted yet',
  'suggestion.by-memory': 'Remembered from this project ({detail}), not accepted yet',
  'suggestion.by-model': 'Suggested by a model ({detail}), not accepted yet',
  'suggestion.why': 'Why',
  'suggestion.accepted': { one: 'Accepted {count} suggestion', other: 'Accepted {count} suggestions' },
  'suggestion.spoken': 'Suggestion {n} of {total}: {name}',
  'suggestion.spoken-next': 'Next: {name}, {n} of {total}',
  'suggestion.spoken-last': 'No suggestion after this one',
} as const satisfies Record<string, Message>
