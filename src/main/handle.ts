import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import { argumentChecks } from '#contract/checks'
import { type RequestName, type Requests, requestChannels } from '#contract/messages'
import type { z } from '#core/model/zod'

/** The only origin that main listens to. */
export const APP_ORIGIN = 'app://zhupi'

export type Handler<Name extends RequestName> = (
  sender: WebContents,
  ...args: Parameters<Requests[Name]>
) => Promise<ReturnType<Requests[Name]>> | ReturnType<Requests[Name]>

export type Handlers = { readonly [Name in RequestName]: Handler<Name> }

/** True for the top frame of one of our windows while it shows the app itself; false for any subframe, other origin or frame that is gone. */
function isTrusted(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>): boolean {
  const { sender, senderFrame } = event
  if (!senderFrame || sender.isDestroyed()) return false
  return senderFrame.parent === null && senderFrame.origin === APP_ORIGIN
}

/** Answers one request; a sender that is not the app, or arguments of the wrong shape, are rejected before `handler` sees them. */
function handle<Name extends RequestName>(ipcMain: Pick<IpcMain, 'handle'>, name: Name, handler: Handler<Name>): void {
  const check: z.ZodType<Parameters<Requests[Name]>> = argumentChecks[name]
  ipcMain.handle(requestChannels[name], async (event, ...args: unknown[]) => {
    if (!isTrusted(event)) throw new Error(`${name}: refused, the sender is not the app`)
    const checked = check.safeParse(args)
    if (!checked.success) throw new Error(`${name}: refused, the arguments have the wrong shape`)
    return handler(event.sender, ...checked.data)
  })
}

export function handleAll(ipcMain: Pick<IpcMain, 'handle'>, handlers: Handlers): void {
  for (const name of Object.keys(requestChannels) as RequestName[]) handle(ipcMain, name, handlers[name] as Handler<RequestName>)
}
