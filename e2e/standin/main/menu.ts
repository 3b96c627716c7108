import { strict } from './link'
import { BrowserWindow } from './windows'

interface Template {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly accelerator?: string
  readonly enabled?: boolean
  readonly click?: (item: MenuItem, window: BrowserWindow | null, event: object) => void
  readonly submenu?: readonly Template[]
}

export class MenuItem {
  readonly id: string
  readonly label: string
  readonly role: string
  readonly type: string
  readonly accelerator: string
  readonly enabled: boolean
  readonly submenu: Menu | null
  private readonly run: Template['click']

  constructor(template: Template) {
    this.id = template.id ?? ''
    this.label = template.label ?? ''
    this.role = template.role ?? ''
    this.type = template.type ?? (template.submenu ? 'submenu' : 'normal')
    this.accelerator = template.accelerator ?? ''
    this.enabled = template.enabled ?? true
    this.submenu = template.submenu ? Menu.buildFromTemplate(template.submenu) : null
    this.run = template.click
  }
  click() {
    if (this.enabled) this.run?.(this, BrowserWindow.getFocusedWindow(), {})
  }
}

let applicationMenu: Menu | null = null

export class Menu {
  readonly items: MenuItem[] = []

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
  static buildFromTemplate(template: readonly Template[]): Menu {
    const menu = new Menu()
    menu.items.push(...template.map((item) => new MenuItem(item)))
    return strict('Menu', menu)
  }
  static setApplicationMenu(menu: Menu | null) {
    applicationMenu = menu
  }
  static getApplicationMenu() {
    return applicationMenu
  }
}
