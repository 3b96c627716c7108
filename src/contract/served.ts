import served from './served.json'

/**
 * How the built renderer is served, by the desktop's `app:` scheme and by the browser edition's server alike (`served.json`, so that a
 * plain Node script reads the same values). Trusted Types allows one policy, the one that names the scripts of our workers.
 */
export const contentSecurityPolicy: string = Object.entries(served.csp)
  .map(([directive, value]) => `${directive} ${value}`)
  .join('; ')

/** The part of the policy that a `<meta>` element may carry: `frame-ancestors` counts in a header only. */
export const metaSecurityPolicy: string = Object.entries(served.csp)
  .filter(([directive]) => directive !== 'frame-ancestors')
  .map(([directive, value]) => `${directive} ${value}`)
  .join('; ')

export const servedHeaders: Readonly<Record<string, string>> = { ...served.headers, 'Content-Security-Policy': contentSecurityPolicy }

const types: ReadonlyMap<string, string> = new Map(Object.entries(served.types))

/** The MIME type of a built file by its extension (`.js`); `null` for a file that is not served. */
export const mimeType = (extension: string): string | null => types.get(extension) ?? null
