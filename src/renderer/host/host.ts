import type { HostApi } from '#contract/host'
import { BRIDGE, type DesktopBridge } from '#contract/messages'
import type { Journals } from '#core/journal/journals'
import { createBrowserHost } from './browser'
import { createElectronHost } from './electron'

/**
 * The host this page runs in: the desktop if its preload script left the bridge, else the browser.
 * @param browserJournals starts the journals of the browser edition
 */
export function chooseHost(browserJournals: () => Journals | null): HostApi {
  const bridge = (window as { readonly [BRIDGE]?: DesktopBridge })[BRIDGE]
  return bridge ? createElectronHost(bridge) : createBrowserHost(browserJournals())
}
