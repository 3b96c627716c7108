import type { link as en } from '../en/link'
import type { Message } from '../messages'

export const link: Record<keyof typeof en, Message> = {
  'link.title': '关联到举措',
  'link.prompt': '这个数字度量哪一项？',
  'link.none': '这篇文章里还没有可关联的举措。先在正文里编一项。',
  'link.filter': '筛选举措',
  'link.done': '已把 {quote} 关联到 {target}',
  'link.no-match': '没有符合的举措',
  'link.enter': '关联，去下一个',
  'link.shift-enter': '关联，不移动',
  'link.reason.same-clause': '同一小句',
  'link.reason.same-sentence': '同一句',
  'link.reason.same-block': '同段',
  'link.reason.last-used': '刚用过',
  'link.reason.same-article': '同篇',
}
