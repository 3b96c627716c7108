import type { history as en } from '../en/history'
import type { Message } from '../messages'

export const history: Record<keyof typeof en, Message> = {
  'history.count': '{count} 次修改',
  'history.empty': '还没有修改',
  'history.empty-hint': '每一次修改都记在这里，随时可以回到任何一步。',
  'history.go-back': '回到这一步',
  'history.undo-of': '撤销：{action}',
  'history.redo-of': '重做：{action}',
  'history.undone': '已撤销',
  'history.now': '当前',
  'history.newer': '来自更新版本',
  'history.unknown-action': '更新版本的操作（{name}）',
  'history.edits': '修改',
  'history.older': '显示更早的修改',
}
