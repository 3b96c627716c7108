import type { reader as en } from '../en/reader'
import type { Message } from '../messages'

export const reader: Record<keyof typeof en, Message> = {
  'reader.articleText': '文章正文',
  'reader.annotations': '标注',
  'reader.rail': '标注轨',
  'reader.railValue': '文章位置 {percent}%',
  'reader.marksOfCode': '{code} {count} 处',
  'reader.moveStart': '移动起点',
  'reader.moveEnd': '移动终点',
  'reader.unlinked': '未关联',
}
