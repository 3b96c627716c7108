import type { importReport as en } from '../en/import-report'
import type { Message } from '../messages'

export const importReport: Record<keyof typeof en, Message> = {
  'import-report.progress': '导入',
  'import-report.progress-value': '{done} / {total}',
  'import-report.cancel': '取消导入',
  'import-report.cancelling': '正在取消…',
  'import-report.cancelled': '已取消。之前导入的文章保留。',
  'import-report.current': '正在读 {file}',
  'import-report.left-seconds': '约剩 {count} 秒',
  'import-report.left-minutes': '约剩 {count} 分钟',
  'import-report.imported': '已导入',
  'import-report.duplicate': '已有',
  'import-report.check': '请确认',
  'import-report.refused': '未导入',
  'import-report.project': '项目',
  'import-report.empty': '还没有导入',
  'import-report.empty-hint': '打开文件，或者把文件拖到窗口里。每个文件的结果都列在这里。',
  'import-report.show-all': '显示全部 {count} 个',
  'import-report.show-all-problems': '显示全部 {count} 处问题',
  'import-report.open-article': '打开文章',
  'import-report.edit-details': '修改文章信息',
  'import-report.boilerplate': ' · {count} 段归为网页栏目',
  'import-report.section': '{title} {count}',
}
