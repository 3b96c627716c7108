import { EventEmitter } from 'node:events'
import { strict } from './link'

export interface Sender {
  readonly url: string
  readonly origin: string
}

type Listener = (event: unknown, ...args: unknown[]) => unknown

const handlers = new Map<string, Listener>()

const ipcMainObject = Object.assign(new EventEmitter(), {
  handle(channel: string, listener: Listener) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, listener)
  },
  removeHandler: (channel: string) => void handlers.delete(channel),
})
export const ipcMain: typeof ipcMainObject = strict('ipcMain', ipcMainObject)

export interface Call {
  readonly channel: string
  readonly args: readonly unknown[]
}
export type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string }

/** Runs a handler for the top frame of `contents`, whose origin the browser itself vouches for. */
export async function invoke({ channel, args }: Call, contents: object, sender: Sender): Promise<Outcome> {
  const event = { sender: contents, senderFrame: { ...sender, parent: null }, type: 'frame', processId: 1, frameId: 1 }
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return { ok: true, value: await handler(event, ...args) }
  } catch (error) {
    return { ok: false, message: `Error invoking remote method '${channel}': ${error}` }
  }
}
