import { Inflate } from 'fflate'

/** Compressed bytes that are unpacked in one go: at most about 16 MB come of them. */
const STEP = 16_384

/** Unpacks deflated bytes of which exactly `size` should come; `null` when it is another number or they are damaged. Stops at the first byte too many. */
export function inflateWhole(packed: Uint8Array, size: number): Uint8Array | null {
  const whole = new Uint8Array(size)
  let [at, ended, tooMany] = [0, false, false]
  const inflate = new Inflate((chunk, final) => {
    ended ||= final
    tooMany ||= at + chunk.length > size
    if (tooMany) return
    whole.set(chunk, at)
    at += chunk.length
  })
  try {
    for (let from = 0; from < Math.max(1, packed.length) && !tooMany; from += STEP) {
      inflate.push(packed.subarray(from, from + STEP), from + STEP >= packed.length)
    }
  } catch {
    return null
  }
  return ended && !tooMany && at === size ? whole : null
}
