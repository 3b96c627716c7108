import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from '#core/text/common-characters'

/** Code units looked at. */
const SAMPLE = 20_000

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** A language tag that is neither Chinese, Japanese nor Korean, whose texts are told by their script. */
const LATIN_TAG = /^(?!(?:zh|ja|ko|und)\b)[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i

/**
 * BCP 47 tag of what `text` is written in, told by its scripts: zh-Hans, zh-Hant, ja, ko, or und without letters. For Latin letters what
 * the file declares, else en.
 */
export function languageOf(text: string, declared = ''): string {
  const sample = text.slice(0, SAMPLE)
  const han = countOf(sample, /\p{Script=Han}/gu)
  const kana = countOf(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const hangul = countOf(sample, /\p{Script=Hangul}/gu)
  const latin = countOf(sample, /\p{Script=Latin}/gu)
  if (hangul > han && hangul * 4 > latin) return 'ko'
  if (kana * 4 > han && kana * 4 > latin) return 'ja'
  if (han > 0 && han * 4 > latin) return chineseScript(sample)
  if (LATIN_TAG.test(declared)) return declared
  return latin > 0 ? 'en' : 'und'
}

function chineseScript(sample: string): string {
  let balance = 0
  for (const char of sample) {
    if (SIMPLIFIED_ONLY.has(char)) balance++
    else if (TRADITIONAL_ONLY.has(char)) balance--
  }
  return balance < 0 ? 'zh-Hant' : 'zh-Hans'
}
