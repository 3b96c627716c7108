import { EventEmitter } from 'node:events'
import { answer, strict } from './link'

type RequestListener = (details: { readonly url: string }, callback: (response: { cancel?: boolean }) => void) => void

let beforeRequest: RequestListener = (_details, callback) => callback({})

const sessionObject = Object.assign(new EventEmitter(), {
  // Permissions are refused by headless Chromium itself; the app's own rules are tested beside their source.
  setPermissionRequestHandler: () => {},
  setPermissionCheckHandler: () => {},
  setDevicePermissionHandler: () => {},
  webRequest: strict('webRequest', {
    onBeforeRequest: (listener: RequestListener) => {
      beforeRequest = listener
    },
  }),
})
export const defaultSession: typeof sessionObject = strict('session', sessionObject)
export const session = strict('session', { defaultSession })

answer({
  /** A request beyond the app; true when the app lets it go. */
  request: ({ url }: { readonly url: string }) =>
    new Promise<boolean>((resolve) => beforeRequest({ url }, ({ cancel }) => resolve(cancel !== true))),
})
