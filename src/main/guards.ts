import type { Session, WebContents } from 'electron'
import { APP_ORIGIN } from './handle'

type Guarded = Pick<WebContents, 'on' | 'setWindowOpenHandler'>

const isOwn = (url: string) => url.startsWith(`${APP_ORIGIN}/`)

/** A window shows the app and nothing else: no navigation away, no new window, no embedded page. */
export function guardContents(contents: Guarded): void {
  contents.on('will-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwn(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Copying text, and asking that stored projects are never evicted. Everything else a page can ask for is refused. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'persistent-storage'])

/** Addresses a page may load from: its own files, what it made itself, and the developer tools. */
const inside = /^(app:\/\/zhupi\/|blob:app:\/\/zhupi\/|data:|devtools:\/\/)/

export type GuardedSession = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'on'
> & { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> }

/** No permissions but `granted`, no devices, no downloads (files leave through the save dialog), no network. */
export function guardSession(session: GuardedSession): void {
  session.setPermissionRequestHandler((contents, permission, answer) => answer(granted.has(permission) && isOwn(contents.getURL())))
  session.setPermissionCheckHandler((_contents, permission, origin) => granted.has(permission) && isOwn(`${origin}/`.replace(/\/+$/, '/')))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !inside.test(details.url) }))
}
