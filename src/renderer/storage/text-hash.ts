import { Sha256 } from '#core/model/ids'

/** SHA-256 of the text as UTF-8 (a lone surrogate counts as U+FFFD), off the main thread. Equal to core's, which is synchronous. */
export async function hashText(text: string): Promise<Sha256> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Sha256.parse(Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(''))
}
