import type { link as en } from '../en/link'
import type { Message } from '../messages'

export const link: Record<keyof typeof en, Message> = {
  'link.title': '关联到举措',
  'link.prompt': '这个数字度量哪一项？',
  'link.none': '这篇文章里还没有举措。在正文里选中一项，按 {key}。',
  'link.no-match': '没有符合的举措',
  'link.enter': '关联，去下一个',
  'link.shift-enter': '关联，不移动',
  'link.reason.same-clause': '同一小句',
  'link.reason.same-sentence': '同一句',
  'link.reason.previous-sentence': '前一句',
  'link.reason.next-sentence': '后一句',
  'link.reason.same-block': '同段',
  'link.reason.previous-block': '上一段',
  'link.reason.same-article': '同篇',
  'link.reason.last-used': '刚用过',
  'link.count': '{count} 项举措',
}
