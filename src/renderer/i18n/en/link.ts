import type { Message } from '../messages'

export const link = {
  'link.title': 'Link to initiative',
  'link.prompt': 'Which one does this figure measure?',
  'link.none': 'Nothing to link to in this article yet. Code an initiative in the text first.',
  'link.filter': 'Filter initiatives',
  'link.done': 'Linked {quote} to {target}',
  'link.no-match': 'No initiatives match',
  'link.enter': 'link, go to the next',
  'link.shift-enter': 'link and stay',
  'link.reason.same-clause': 'Same clause',
  'link.reason.same-sentence': 'Same sentence',
  'link.reason.same-block': 'Same paragraph',
  'link.reason.last-used': 'Last used',
  'link.reason.same-article': 'Same article',
} as const satisfies Record<string, Message>
