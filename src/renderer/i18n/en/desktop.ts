import type { Message } from '../messages'

export const desktop = {
  'desktop.link.question': 'Open this address outside Zhupi?',
  'desktop.link.open': 'Open',
  'desktop.link.cancel': 'Cancel',
  'desktop.menu.about': 'About Zhupi',
  'desktop.menu.services': 'Services',
  'desktop.menu.hide': 'Hide Zhupi',
  'desktop.menu.hideOthers': 'Hide others',
  'desktop.menu.unhide': 'Show all',
  'desktop.menu.quit': 'Quit Zhupi',
  'desktop.menu.cut': 'Cut',
  'desktop.menu.copy': 'Copy',
  'desktop.menu.paste': 'Paste',
  'desktop.menu.selectAll': 'Select all',
  'desktop.menu.togglefullscreen': 'Full screen',
  'desktop.menu.minimize': 'Minimise',
  'desktop.menu.zoom': 'Zoom',
  'desktop.menu.front': 'Bring all to front',
  'desktop.menu.close': 'Close window',
  'desktop.menu.window': 'Window',
  'desktop.menu.newWindow': 'New window',
} as const satisfies Record<string, Message>
