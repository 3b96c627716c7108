/** The part of the Trusted Types API used here (W3C Trusted Types); absent where the browser does not know it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string }
}

const trustedTypes: TrustedTypes | undefined = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes

/** Name of the Trusted Types policy that the content security policy has to allow. */
const WORKER_POLICY = 'zhupi-workers'

const policy = trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL: (url) => url })

/** Starts a module worker of our own build; `url` comes from an import with `?worker&url`, never from data. */
export function startWorker(url: string): Worker {
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' })
}
