/** Bytes of text that are encoded in one go. */
const BATCH = 65_536

/** UTF-8 of the chunks; short ones are joined first. */
export function* encoded(chunks: Iterable<string | Uint8Array>, encode: (text: string) => Uint8Array): Generator<Uint8Array> {
  let waiting = ''
  for (const chunk of chunks) {
    if (typeof chunk === 'string') waiting += chunk
    if (waiting.length < BATCH && typeof chunk === 'string') continue
    if (waiting !== '') yield encode(waiting)
    waiting = ''
    if (typeof chunk !== 'string') yield chunk
  }
  if (waiting !== '') yield encode(waiting)
}
