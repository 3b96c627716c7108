import { EventEmitter } from 'node:events'
import { strict } from './link'

/** Dialogs that nobody answers are cancelled; a journey puts its own answer in their place. */
export const dialog = strict('dialog', {
  showOpenDialog: async (): Promise<{ canceled: boolean; filePaths: string[] }> => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async (): Promise<{ canceled: boolean; filePath: string }> => ({ canceled: true, filePath: '' }),
  showMessageBox: async (_window: unknown, options: { cancelId?: number }) => ({
    response: options?.cancelId ?? 0,
    checkboxChecked: false,
  }),
})

/** Opens nothing. */
export const shell = strict('shell', { openExternal: async () => {} })

const area = { x: 0, y: 0, width: 1920, height: 1080 }
const display = { id: 1, bounds: area, workArea: area, workAreaSize: { width: 1920, height: 1080 }, scaleFactor: 1 }
const screenObject = Object.assign(new EventEmitter(), { getPrimaryDisplay: () => display, getAllDisplays: () => [display] })
export const screen: typeof screenObject = strict('screen', screenObject)
