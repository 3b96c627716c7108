import type { MenuItemConstructorOptions } from 'electron'
import type { MenuEntry, MenuGroup } from '#contract/host'
import type { MenuRequest, NativeItem } from '#contract/messages'

export interface MenuActions {
  readonly command: (id: string) => void
  readonly newWindow: () => void
}

type Item = MenuItemConstructorOptions
type Native = Exclude<NativeItem, 'newWindow' | 'window'>

const separator: Item = { type: 'separator' }

/** Keys without a modifier belong to the page, where they must not fire inside a text field; function keys are never typed. */
const isMenuKey = (accelerator: string) =>
  /^F([1-9]|1\d|2[0-4])$/.test(accelerator) ||
  /(^|\+)(CmdOrCtrl|CommandOrControl|Cmd|Command|Ctrl|Control|Alt|Option|AltGr|Super|Meta)\+/i.test(accelerator)

/** Neither a separator first or last, nor two in a row. */
function tidy(items: readonly Item[]): Item[] {
  const kept = items.filter((item, i) => item.type !== 'separator' || (i > 0 && items[i - 1]?.type !== 'separator'))
  return kept.at(-1)?.type === 'separator' ? kept.slice(0, -1) : kept
}

/** The native menu out of the renderer's groups, with what the platform expects beside them: the app and Window menus of macOS, and Quit at its place. */
export function menuTemplate({ groups, labels }: MenuRequest, platform: NodeJS.Platform, actions: MenuActions): Item[] {
  const mac = platform === 'darwin'
  const native = (role: Native): Item => ({ role, label: labels[role] })

  const entry = (item: MenuEntry): Item => {
    if (item.kind === 'separator') return separator
    if (item.kind === 'role') return native(item.role)
    const keys = isMenuKey(item.accelerator) ? { accelerator: item.accelerator } : {}
    return { id: item.id, label: item.label, enabled: item.enabled, ...keys, click: () => actions.command(item.id) }
  }

  const entries = (group: MenuGroup, without: readonly string[]): Item[] =>
    group.items.filter((item) => item.kind !== 'role' || !without.includes(item.role)).map(entry)

  const newWindow: Item = {
    id: 'new-window',
    label: labels.newWindow,
    accelerator: 'CmdOrCtrl+Shift+N',
    click: () => actions.newWindow(),
  }

  const appMenu = (group: MenuGroup): Item[] => [
    native('about'),
    separator,
    ...entries(group, ['quit']),
    separator,
    native('services'),
    separator,
    native('hide'),
    native('hideOthers'),
    native('unhide'),
    separator,
    native('quit'),
  ]

  const submenu = (group: MenuGroup): Item[] => {
    if (group.id === 'app') return appMenu(group)
    if (group.id !== 'file') return entries(group, [])
    const rest = entries(group, mac ? ['quit', 'close'] : ['quit'])
    return [newWindow, separator, ...rest, separator, mac ? native('close') : native('quit')]
  }

  const windowMenu: Item = {
    label: labels.window,
    role: 'windowMenu',
    submenu: [native('minimize'), native('zoom'), separator, native('front')],
  }
  const shown = groups.filter((group) => mac || group.id !== 'app')
  const menus = shown.map((group): Item => ({ label: group.label, submenu: tidy(submenu(group)) }))
  const help = groups.at(-1)?.id === 'help' ? menus.splice(-1) : []
  return [...menus, ...(mac ? [windowMenu] : []), ...help]
}
