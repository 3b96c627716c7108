import { foldCode } from '#core/figures/fold'

const HAN_FIRST = 0x3400
const HAN_LAST = 0x9fff

/** Simplified for traditional characters, one code unit for one, so that offsets hold; marks stay as they are. The same string where none is. */
export function foldHan(text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < HAN_FIRST || code > HAN_LAST || foldCode(code) === code) continue
    folded += text.slice(from, at) + String.fromCharCode(foldCode(code))
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}
