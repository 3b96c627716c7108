// What `import … from 'electron'` gives the main process. Boots only after the app's own modules have run, because they say which schemes there are.
import { app, becomeReady } from './app'
import { ipcMain } from './ipc'
import { answer, ask, config } from './link'
import { Menu, MenuItem } from './menu'
import { protocol, registeredSchemes } from './protocol'
import { startServer } from './server'
import { session } from './session'
import { dialog, screen, shell } from './system'
import { BrowserWindow } from './windows'

export { app, BrowserWindow, dialog, ipcMain, Menu, MenuItem, protocol, screen, session, shell }

Object.defineProperty(process.versions, 'electron', { value: config.electronVersion })

const electron = { app, BrowserWindow, dialog, ipcMain, Menu, MenuItem, protocol, screen, session, shell }

answer({
  /** Runs a journey's function with the electron module, as Playwright's `evaluate` does. */
  evaluate: ({ source, argument }: { readonly source: string; readonly argument: unknown }) =>
    // biome-ignore lint/security/noGlobalEval: the function comes from the journey, in the test's own process
    // biome-ignore lint/complexity/noCommaOperator: makes the evaluation global
    (0, eval)(`(${source})`)(electron, argument),
})

const port = startServer()
setImmediate(async () => {
  await ask('boot', { port: await port, schemes: registeredSchemes() })
  becomeReady()
})
