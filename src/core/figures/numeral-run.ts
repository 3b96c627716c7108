const DIGIT = 1
const HAN = 2

export const HAN_NUMERALS = '〇零○一二三四五六七八九十廿卅两百千万亿'
/** All that `isNumeralAt` knows. */
export const NUMERALS = `0123456789${HAN_NUMERALS}`

/** What each code unit of folded text is in a numeral. */
const CLASSES = new Uint8Array(0x10000)
for (const char of '0123456789') CLASSES[char.charCodeAt(0)] = DIGIT
for (const char of HAN_NUMERALS) CLASSES[char.charCodeAt(0)] = HAN

const SPACE = 0x20

export const isDigitAt = (folded: string, at: number): boolean => CLASSES[folded.charCodeAt(at)] === DIGIT

export const isHanNumeralAt = (folded: string, at: number): boolean => CLASSES[folded.charCodeAt(at)] === HAN

/** Whether a digit or a Han numeral stands at `at`. */
export const isNumeralAt = (folded: string, at: number): boolean => (CLASSES[folded.charCodeAt(at)] ?? 0) > 0

/** The end of the digits, or of the Han numerals, that begin at `at`; at most `longest` of them are looked at. */
export function numeralRunEnd(folded: string, at: number, longest: number): number {
  const kind = CLASSES[folded.charCodeAt(at)] ?? 0
  let end = at
  while (kind > 0 && end - at < longest && CLASSES[folded.charCodeAt(end)] === kind) end++
  return end
}

/** The character after `end`, one space looked over; empty at the end of the text. */
export const charAfter = (folded: string, end: number): string => folded.charAt(folded.charCodeAt(end) === SPACE ? end + 1 : end)
