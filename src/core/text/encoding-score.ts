import { COMMON_HAN, COMMON_HANGUL } from '#core/text/common-characters'

/** Weights of whole ranges of the Basic Multilingual Plane; the first that holds the character counts, and none of them -0.2. */
const RANGES: readonly { readonly from: number; readonly to: number; readonly weight: number }[] = [
  { from: 0xfffd, to: 0xfffd, weight: -2 },
  { from: 0x80, to: 0x9f, weight: -1 },
  { from: 0xe000, to: 0xf8ff, weight: -1 },
  { from: 0x4e00, to: 0x9fff, weight: 0.1 },
  { from: 0x3041, to: 0x3096, weight: 0.9 },
  { from: 0x30a1, to: 0x30fc, weight: 0.5 },
  { from: 0xac00, to: 0xd7a3, weight: 0.35 },
  { from: 0xff61, to: 0xff9f, weight: -0.5 },
]

/** What one character says for the decoding it came out of: 1 for what fills prose, below 0 for what hardly occurs in it. */
function weigh(char: string, code: number, lonely: boolean): number {
  if (COMMON_HAN.has(char) || COMMON_HANGUL.has(char) || isProsePunctuation(code)) return 1
  if (code >= 0xa0 && code <= 0x24f) return lonely ? 0.8 : -0.3
  return RANGES.find((range) => code >= range.from && code <= range.to)?.weight ?? -0.2
}

/** 、。《》「」『』【】 …—‘’“” ，：；！？（）％ and full-width digits. */
function isProsePunctuation(code: number): boolean {
  return (
    (code >= 0x3000 && code <= 0x3011) ||
    (code >= 0x2013 && code <= 0x201d) ||
    code === 0x2026 ||
    (code >= 0xff01 && code <= 0xff1f && code !== 0xff02 && code !== 0xff07)
  )
}

interface Tally {
  /** Characters of prose and their weights. */
  prose: number
  weight: number
  /** Printable ASCII and the white space of text files. */
  ascii: number
  controls: number
}

const isTextControl = (code: number) => code === 0x09 || code === 0x0a || code === 0x0d

function tally(text: string): Tally {
  const counts: Tally = { prose: 0, weight: 0, ascii: 0, controls: 0 }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x80) {
      const lonely = !(text.charCodeAt(i - 1) >= 0x80) && !(text.charCodeAt(i + 1) >= 0x80)
      counts.weight += weigh(text.charAt(i), code, lonely)
      counts.prose++
    } else if (code >= 0x20 || isTextControl(code)) counts.ascii++
    else counts.controls++
  }
  return counts
}

/** What a control character takes away. */
const CONTROL = 0.5

/**
 * How much `text` looks like prose: the mean weight of its characters beyond ASCII, at most 1; 0 when there are none. A Latin letter with
 * a mark counts for it only between ASCII characters, as in café.
 */
export function proseScore(text: string): number {
  const { prose, weight, controls } = tally(text)
  return prose === 0 ? 0 : (weight - controls * CONTROL) / prose
}

/** The same over all characters, ASCII counting as prose. */
export function readability(text: string): number {
  const { prose, weight, ascii, controls } = tally(text)
  return text === '' ? 0 : (weight + ascii - controls * CONTROL) / (prose + ascii + controls)
}
