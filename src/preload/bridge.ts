import type { IpcRenderer, IpcRendererEvent } from 'electron'
import { type DesktopBridge, type EventName, type Events, eventChannels, requestChannels } from '#contract/messages'

/** The bridge, built from the contract's list: a function for each request, which can reach that one channel only, and `on` for the events. */
export function createBridge(ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>, platform: string): DesktopBridge {
  const requests = Object.fromEntries(
    Object.entries(requestChannels).map(([name, channel]) => [name, (...args: unknown[]) => ipc.invoke(channel, ...args)]),
  ) as Omit<DesktopBridge, 'platform' | 'on'>

  const on = <Name extends EventName>(event: Name, listener: (value: Events[Name]) => void) => {
    if (!Object.hasOwn(eventChannels, event)) return () => {}
    const receive = (_event: IpcRendererEvent, value: Events[Name]) => listener(value)
    ipc.on(eventChannels[event], receive)
    return () => void ipc.removeListener(eventChannels[event], receive)
  }

  return Object.freeze({ ...requests, on, platform })
}
