import type { MenuItemConstructorOptions } from 'electron'
import { expect, test, vi } from 'vitest'
import type { MenuGroup } from '#contract/host'
import { type NativeItem, nativeItems } from '#contract/messages'
import { menuTemplate } from './menu-template'

const labels = Object.fromEntries(nativeItems.map((item) => [item, `«${item}»`])) as Record<NativeItem, string>
const groups: MenuGroup[] = [
  { id: 'app', label: 'Zhupi', items: [{ kind: 'command', id: 'settings', label: 'Settings', accelerator: 'CmdOrCtrl+,', enabled: true }] },
  {
    id: 'file',
    label: 'File',
    items: [
      { kind: 'separator' },
      { kind: 'command', id: 'open', label: 'Open files…', accelerator: 'CmdOrCtrl+O', enabled: false },
      { kind: 'separator' },
      { kind: 'separator' },
      { kind: 'role', role: 'quit' },
    ],
  },
  { id: 'code', label: 'Code', items: [{ kind: 'command', id: 'link', label: 'Link', accelerator: 'L', enabled: true }] },
  { id: 'help', label: 'Help', items: [{ kind: 'command', id: 'keys', label: 'Keys', accelerator: 'F1', enabled: true }] },
]

const actions = () => ({ command: vi.fn(), newWindow: vi.fn() })
const template = (platform: NodeJS.Platform, acts = actions()) => menuTemplate({ groups, labels }, platform, acts)
const itemsOf = (menu: MenuItemConstructorOptions | undefined) => (menu?.submenu ?? []) as MenuItemConstructorOptions[]
const names = (menu: MenuItemConstructorOptions | undefined) =>
  itemsOf(menu).map(({ type, role, label }) => (type === 'separator' ? '—' : (role ?? label)))

test('Linux and Windows: no app menu, Quit at the end of File', () => {
  const menus = template('linux')
  expect(menus.map(({ label }) => label)).toEqual(['File', 'Code', 'Help'])
  expect(names(menus[0])).toEqual(['«newWindow»', '—', 'Open files…', '—', 'quit'])
})

test('macOS: the app menu first with Quit in it, Window before Help', () => {
  const menus = template('darwin')
  expect(menus.map(({ label }) => label)).toEqual(['Zhupi', 'File', 'Code', '«window»', 'Help'])
  expect(names(menus[0])).toEqual(['about', '—', 'Settings', '—', 'services', '—', 'hide', 'hideOthers', 'unhide', '—', 'quit'])
  expect(names(menus[1])).toEqual(['«newWindow»', '—', 'Open files…', '—', 'close'])
})

test('items of the system speak the language of the interface', () => {
  expect(itemsOf(template('linux')[0]).at(-1)).toMatchObject({ role: 'quit', label: '«quit»' })
})

test('choosing an item reports its command', () => {
  const acts = actions()
  const [file, code] = template('linux', acts)
  const click = (item: MenuItemConstructorOptions | undefined) => Reflect.apply(item?.click ?? (() => {}), undefined, [])
  click(itemsOf(code)[0])
  expect(acts.command).toHaveBeenCalledWith('link')
  click(itemsOf(file)[0])
  expect(acts.newWindow).toHaveBeenCalled()
})

test('keys without a modifier are left to the page', () => {
  const menus = template('linux')
  expect(itemsOf(menus[0])[2]).toMatchObject({ id: 'open', accelerator: 'CmdOrCtrl+O', enabled: false })
  expect(itemsOf(menus[1])[0]).not.toHaveProperty('accelerator')
  expect(itemsOf(menus[2])[0]).toMatchObject({ accelerator: 'F1' })
})
