interface TrustedTypes {
  readonly defaultPolicy: object | null
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): object
}

/** The only script addresses that code may name: the app's own files, which is where its workers are. */
export function ownScriptUrl(url: string, base: string): string | null {
  return URL.canParse(url, base) && new URL(url, base).origin === new URL(base).origin && /^(app|https?):/.test(new URL(url, base).protocol)
    ? url
    : null
}

/**
 * Installs the default Trusted Types policy: workers may start from the app's own files; text never becomes markup or code. The content
 * security policy allows this one policy.
 */
export function installTrustedTypes(): void {
  const types = (window as { trustedTypes?: TrustedTypes }).trustedTypes
  if (!types || types.defaultPolicy) return
  types.createPolicy('default', { createScriptURL: (url) => ownScriptUrl(url, document.baseURI) })
}
