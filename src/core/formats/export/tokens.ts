import type { Span } from '#core/model/span'

/**
 * A run of letters and digits that are written together, an emoji with all its parts, or one character with its marks. Han and kana are
 * characters of their own.
 */
const TOKEN =
  /\p{RGI_Emoji}|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]][[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]*|\S\p{M}*/gv

/** What readers of tokens take for space, or do not see at all. */
const INVISIBLE = /^[\s\p{Cc}\p{Cf}\p{Z}\p{M}]+$/u

/** The tokens of `text` in UTF-16 code units. None goes over a border. White space and invisible characters are in none. */
export function tokensOf(text: string, borders: readonly number[]): readonly Span[] {
  const cuts = [...new Set([0, ...borders, text.length])].sort((a, b) => a - b)
  return cuts.flatMap((from, i) =>
    [...text.slice(from, cuts[i + 1] ?? from).matchAll(TOKEN)]
      .filter(([token]) => !INVISIBLE.test(token))
      .map(({ 0: token, index }) => ({ start: from + index, end: from + index + token.length })),
  )
}
