import type { desktop as en } from '../en/desktop'
import type { Message } from '../messages'

export const desktop: Record<keyof typeof en, Message> = {
  'desktop.link.question': '在朱批之外打开这个地址？',
  'desktop.link.open': '打开',
  'desktop.link.cancel': '取消',
  'desktop.menu.about': '关于朱批',
  'desktop.menu.services': '服务',
  'desktop.menu.hide': '隐藏朱批',
  'desktop.menu.hideOthers': '隐藏其他',
  'desktop.menu.unhide': '全部显示',
  'desktop.menu.quit': '退出朱批',
  'desktop.menu.cut': '剪切',
  'desktop.menu.copy': '复制',
  'desktop.menu.paste': '粘贴',
  'desktop.menu.selectAll': '全选',
  'desktop.menu.togglefullscreen': '全屏',
  'desktop.menu.minimize': '最小化',
  'desktop.menu.zoom': '缩放',
  'desktop.menu.front': '全部前置',
  'desktop.menu.close': '关闭窗口',
  'desktop.menu.window': '窗口',
  'desktop.menu.newWindow': '新建窗口',
}
