import type { action as en } from '../en/action'
import type { Message } from '../messages'

export const action: Record<keyof typeof en, Message> = {
  'action.code': '编码“{quote}”',
  'action.recode': '修改“{quote}”的编码',
  'action.remove-annotation': '删除标注“{quote}”',
  'action.move-boundary': '移动“{quote}”的边界',
  'action.add-span': '给“{quote}”添加片段',
  'action.set-attribute': '修改“{quote}”的属性',
  'action.set-memo': '修改“{quote}”的备注',
  'action.set-certainty': '修改“{quote}”的确定度',
  'action.link': '把“{from}”关联到“{to}”',
  'action.unlink': '取消“{quote}”的关联',
  'action.set-article': '修改“{title}”的信息',
  'action.set-article-memo': '修改“{title}”的备注',
  'action.set-status': '修改“{title}”的状态',
  'action.set-statuses': '修改 {count} 篇文章的状态',
  'action.remove-article': '移除“{title}”',
  'action.import': '导入 {count} 篇文章',
  'action.rename-project': '把项目重命名为“{name}”',
  'action.set-project-memo': '修改项目备注',
  'action.rename-coder': '把编码员改名为“{name}”',
  'action.code-sample': '给示例文章编码',
  'action.revert': '回到第 {n} 次修改',
}
