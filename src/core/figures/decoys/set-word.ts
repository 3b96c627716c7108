import { unitWordAt } from '#core/figures/chinese/unit'
import { codeSet, isIn } from '#core/figures/code-set'
import { COMPANY, SET_PHRASES, SET_WORDS } from '#core/figures/decoys/set-words'
import { unfold } from '#core/figures/fold'
import { isNumeralAt } from '#core/figures/numeral-run'
import type { Recogniser } from '#core/figures/recogniser'
import { matchAt, trieOf } from '#core/figures/word-trie'

const NUMERALS = '〇零一二三四五六七八九十百千万亿兆两半0123456789'
/** What a numeral goes on with: 统一千, 十三五点. */
const GOES_ON = '十百千万亿兆点分成多余几'

const words = trieOf([...SET_PHRASES.map((word) => [word, false] as const), ...SET_WORDS.map((word) => [word, true] as const)])
const firsts = [...new Set([...SET_WORDS, ...SET_PHRASES].map((word) => word.charAt(0)))].join('')

/** The second characters of the words: most that begin like one end there. */
const SECONDS = codeSet([...SET_WORDS, ...SET_PHRASES].map((word) => word.charAt(1)).join(''))

const isNumeral = (char: string): boolean => char !== '' && NUMERALS.includes(char)

/** Whether the word's numerals are parts of longer ones: 二十一般, 万一千, 三八一. */
function isPartOfNumeral(word: string, before: string, after: string): boolean {
  if (isNumeral(word.charAt(0)) && (isNumeral(before) || before === '第')) return true
  return isNumeral(word.slice(-1)) && (GOES_ON.includes(after || ' ') || ([...word].every(isNumeral) && isNumeral(after)))
}

const makesAnother = (word: string, before: string, after: string): boolean => {
  const { notAfter = '', notBefore = '' } = COMPANY[word] ?? {}
  return (before !== '' && notAfter.includes(before)) || (after !== '' && notBefore.includes(after))
}

/** 三公里 is no 三公, 四周年 no 四周: the longer unit behind the numeral wins. */
const isShorterThanUnit = (folded: string, at: number, end: number): boolean =>
  isNumeralAt(folded, at) && (unitWordAt(folded, at + 1)?.end ?? 0) > end

/** 三心二意, 统一, 四川, 十三五: words that contain a numeral and count nothing. */
export const setWord: Recogniser = {
  id: 'decoy.set-word',
  starts: unfold(firsts),
  pairs: [...SET_WORDS, ...SET_PHRASES].map((word) => word.slice(0, 2)),
  recognise: (_text, at, from, { numerals }, folded) => {
    if (!isIn(SECONDS, folded, at + 1)) return null
    const match = matchAt(words, folded, at)
    if (!match || (numerals && !match.value)) return null
    const word = folded.slice(at, match.end)
    const before = at > from ? folded.charAt(at - 1) : ''
    const after = folded.charAt(match.end)
    if (isShorterThanUnit(folded, at, match.end)) return null
    return isPartOfNumeral(word, before, after) || makesAnother(word, before, after) ? null : { end: match.end, figures: [] }
  },
}
