const DIGITS = '〇一二三四五六七八九'
const ZEROS = /[零OoＯ○]/g

/** Sources for patterns over folded text. */
export const HAN_DIGIT = '[〇零○O一二三四五六七八九]'
export const SMALL = '(?:\\d{1,2}|[〇零一二三四五六七八九十廿卅两]{1,4})'

const digitOf = (char: string): number => (char === '两' ? 2 : DIGITS.indexOf(char))

/** 十二, 二十, 廿四, 三十一; NaN for anything else. */
function readTens(word: string): number {
  const tens = word.replace('廿', '二十').replace('卅', '三十')
  const at = tens.indexOf('十')
  if (at === -1 || at > 1 || tens.length > at + 2) return Number.NaN
  const high = at === 0 ? 1 : digitOf(tens.charAt(0))
  const low = tens.length === at + 1 ? 0 : digitOf(tens.charAt(at + 1))
  return high < 1 || low < 0 ? Number.NaN : high * 10 + low
}

/** A day, month, hour or minute: `24`, 二十四, 廿四, 〇五, 一五. NaN when it is none. */
export function readSmall(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  if (/[十廿卅]/.test(word)) return readTens(word)
  const digits = [...word.replace(ZEROS, '〇')].map(digitOf)
  return digits.length > 2 || digits.some((digit) => digit < 0) ? Number.NaN : Number(digits.join(''))
}

/** A year written in digits: `2017`, 二〇一七; or as a small number, in an era: 三十八. NaN when it is none. */
export function readYearNumber(word: string): number {
  if (/[十廿卅两]/.test(word) || /^\d+$/.test(word)) return readSmall(word)
  const digits = [...word.replace(ZEROS, '〇')].map(digitOf)
  return digits.some((digit) => digit < 0) ? Number.NaN : Number(digits.join(''))
}
