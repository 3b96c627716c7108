import type { suggestion as en } from '../en/suggestion'
import type { Message } from '../messages'

export const suggestion: Record<keyof typeof en, Message> = {
  'suggestion.title': '建议',
  'suggestion.off': '建议已关闭',
  'suggestion.reading': '正在读取…',
  'suggestion.more': '建议的操作',
  'suggestion.position': '建议 {n} / {total}',
  'suggestion.by-coder': '编码员建议（{detail}），尚未接受',
  'suggestion.by-rule': '规则建议（{detail}），尚未接受',
  'suggestion.by-memory': '据本项目已编码的名称记起（{detail}），尚未接受',
  'suggestion.by-model': '模型建议（{detail}），尚未接受',
  'suggestion.why': '理由',
  'suggestion.accepted': '已接受 {count} 条建议',
  'suggestion.spoken': '建议 {n} / {total}：{name}',
  'suggestion.spoken-next': '下一条：{name}，{n} / {total}',
  'suggestion.spoken-last': '后面没有建议了',
}
