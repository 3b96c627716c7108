import { extname } from 'node:path'
import { mimeType, servedHeaders } from '#contract/served'

export const APP_SCHEME = 'app'
const APP_HOST = 'zhupi'
export const START_URL = `${APP_SCHEME}://${APP_HOST}/index.html`

/** What the scheme may do: it is an origin of its own with storage and workers, and nothing beyond that. */
export const appScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
} as const

/**
 * Answers requests of the app's scheme. A path is looked up in the list of built files as it stands, never joined to a folder, so no
 * spelling of `..` reaches anything else. `read` gives a listed file's bytes.
 */
export function createResponder(
  files: ReadonlyMap<string, string>,
  read: (file: string) => Promise<Uint8Array<ArrayBuffer>>,
): (request: Request) => Promise<Response> {
  const refuse = (status: number) => new Response(null, { status, headers: servedHeaders })
  return async (request) => {
    const url = new URL(request.url)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405)
    const file = url.host === APP_HOST ? files.get(url.pathname) : undefined
    const type = file === undefined ? null : mimeType(extname(file))
    if (file === undefined || type === null) return refuse(404)
    const body = request.method === 'HEAD' ? null : await read(file)
    return new Response(body, { headers: { ...servedHeaders, 'Content-Type': type } })
  }
}
