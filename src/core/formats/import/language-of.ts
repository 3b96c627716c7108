import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from '#core/text/common-characters'

/** Code units looked at. */
const SAMPLE = 20_000

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** BCP 47 tag of what `text` is written in, told by its scripts: zh-Hans, zh-Hant, ja, ko, en (any Latin script) or und. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const han = countOf(sample, /\p{Script=Han}/gu)
  const kana = countOf(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const hangul = countOf(sample, /\p{Script=Hangul}/gu)
  const latin = countOf(sample, /\p{Script=Latin}/gu)
  if (hangul > han && hangul * 4 > latin) return 'ko'
  if (kana * 4 > han && kana * 4 > latin && kana > 0) return 'ja'
  if (han > 0 && han * 4 > latin) return chineseScript(sample)
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
