import type { Message } from '../messages'

export const link = {
  'link.title': 'Link to initiative',
  'link.prompt': 'Which one does this figure measure?',
  'link.none': 'No initiatives in this article yet. Select one in the text and press {key}.',
  'link.no-match': 'No initiatives match',
  'link.enter': 'link, go to the next',
  'link.shift-enter': 'link and stay',
  'link.reason.same-clause': 'Same clause',
  'link.reason.same-sentence': 'Same sentence',
  'link.reason.previous-sentence': 'Previous sentence',
  'link.reason.next-sentence': 'Next sentence',
  'link.reason.same-block': 'Same paragraph',
  'link.reason.previous-block': 'Previous paragraph',
  'link.reason.same-article': 'Same article',
  'link.reason.last-used': 'Last used',
  'link.count': { one: '{count} initiative', other: '{count} initiatives' },
} as const satisfies Record<string, Message>
