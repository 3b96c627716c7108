import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { ReadableStream } from 'node:stream/web'
import { decode, encode } from '../wire'
import { type Call, invoke } from './ipc'
import { responderOf, toApp } from './protocol'
import { BrowserWindow } from './windows'

const INVOKE = /^\/__standin\/invoke\?window=(\d+)$/

/** A request of the renderer to main. The `Origin` header is written by the browser, so a page cannot pose as the app. */
async function answerInvoke(window: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const contents = BrowserWindow.fromId(window)?.webContents
  const origin = toApp(request.headers.origin ?? '')
  const call = decode(await buffer(request)) as Call
  const outcome = contents ? await invoke(call, contents, { url: contents.getURL(), origin }) : { ok: false, message: 'The window is gone' }
  response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(encode(outcome))
}

async function answerFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = toApp(`http://${request.headers.host}${request.url}`)
  const respond = responderOf(url.slice(0, url.indexOf(':')))
  if (!respond) {
    response.writeHead(404).end()
    return
  }
  const answer = await respond(new Request(url, { method: request.method ?? 'GET' }))
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  if (answer.body) Readable.fromWeb(answer.body as ReadableStream).pipe(response)
  else response.end()
}

/** Serves the app's schemes and its requests on a free port of this machine; resolves to the port. */
export function startServer(): Promise<number> {
  const server = createServer((request, response) => {
    const window = INVOKE.exec(request.url ?? '')?.[1]
    const work = window === undefined ? answerFile(request, response) : answerInvoke(Number(window), request, response)
    work.catch((error: unknown) => {
      console.error('Electron stand-in:', error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}
