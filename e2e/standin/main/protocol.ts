import { strict } from './link'

type Responder = (request: Request) => Response | Promise<Response>

const schemes = new Set<string>()
const responders = new Map<string, Responder>()

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(list: readonly { readonly scheme: string }[]) {
    for (const { scheme } of list) schemes.add(scheme)
  },
  handle(scheme: string, respond: Responder) {
    if (responders.has(scheme)) throw new Error(`The scheme ${scheme} is already handled`)
    responders.set(scheme, respond)
  },
})

export const registeredSchemes = (): string[] => [...schemes]
export const responderOf = (scheme: string): Responder | undefined => responders.get(scheme)

/** `app://zhupi/x` → `http://zhupi.app.localhost/x`, where Chromium finds this process. */
export function toWeb(url: string): string {
  const [, scheme, host, rest] = /^([a-z][\w+.-]*):\/\/([^/?#]+)(.*)$/i.exec(url) ?? []
  return scheme && schemes.has(scheme) ? `http://${host}.${scheme}.localhost${rest || '/'}` : url
}

/** And back again. */
export function toApp(url: string): string {
  const [, host, scheme, rest] = /^http:\/\/([^/]+)\.([a-z][\w+-]*)\.localhost(.*)$/.exec(url) ?? []
  return scheme && schemes.has(scheme) ? `${scheme}://${host}${rest}` : url
}
