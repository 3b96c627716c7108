export interface OutsideLink {
  readonly href: string
  /** Whom it leads to: the host in ASCII (punycode), or the mail address. */
  readonly to: string
}

/** The link if it may leave the app: http, https or mailto, and without a user name that could pass for the host. */
export function outsideLink(url: string): OutsideLink | null {
  if (!URL.canParse(url)) return null
  const { protocol, host, username, password, pathname, href } = new URL(url)
  if (protocol === 'mailto:') return pathname === '' ? null : { href, to: pathname }
  if (protocol !== 'http:' && protocol !== 'https:') return null
  return username === '' && password === '' ? { href, to: host } : null
}
