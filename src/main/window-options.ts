import type { BrowserWindowConstructorOptions } from 'electron'
import { MIN_WINDOW } from '#contract/limits'
import type { Bounds } from './window-state'

export interface WindowParts {
  /** Absolute path of the built preload script. */
  readonly preload: string
  /** Absolute path of the icon, for systems that take it from the window. */
  readonly icon: string
  readonly bounds: Bounds
  readonly packaged: boolean
}

/** Every window of the app is made from these options: the page in a sandbox, in a world of its own, without Node. */
export function windowOptions({ preload, icon, bounds, packaged }: WindowParts): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth: MIN_WINDOW.width,
    minHeight: MIN_WINDOW.height,
    show: false,
    icon,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: !packaged,
    },
  }
}
