import type { HostApi } from '#contract/host'
import { BRIDGE, type DesktopBridge } from '#contract/messages'
import { createBrowserHost } from './browser'
import { createElectronHost } from './electron'

/** The host this page runs in: the desktop if its preload script left the bridge, else the browser. */
export function chooseHost(): HostApi {
  const bridge = (window as { readonly [BRIDGE]?: DesktopBridge })[BRIDGE]
  return bridge ? createElectronHost(bridge) : createBrowserHost()
}
