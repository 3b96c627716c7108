import { unitWordAt } from '#core/figures/chinese/unit'
import { codeSet, isIn } from '#core/figures/code-set'
import { COMPANY, type Company, SET_PHRASES, SET_WORDS } from '#core/figures/decoys/set-words'
import { unfold } from '#core/figures/fold'
import { isNumeralAt } from '#core/figures/numeral-run'
import type { Recogniser } from '#core/figures/recogniser'
import { matchAt, trieOf } from '#core/figures/word-trie'

const NUMERALS = '〇零一二三四五六七八九十百千万亿兆两半0123456789'
/** What a numeral goes on with: 统一千, 十三五点. */
const GOES_ON = '十百千万亿兆点分成多余几'

/** What there is to know of a word beside its characters. */
interface SetWord extends Company {
  /** No numeral even where every numeral is asked for. */
  readonly countsNothing: boolean
  readonly beginsWithNumeral: boolean
  readonly endsWithNumeral: boolean
  readonly isAllNumerals: boolean
}

const isNumeral = (char: string): boolean => char !== '' && NUMERALS.includes(char)

const setWordOf = (word: string, countsNothing: boolean): readonly [string, SetWord] => [
  word,
  {
    countsNothing,
    beginsWithNumeral: isNumeral(word.charAt(0)),
    endsWithNumeral: isNumeral(word.slice(-1)),
    isAllNumerals: [...word].every(isNumeral),
    ...COMPANY[word],
  },
]

const words = trieOf([...SET_PHRASES.map((word) => setWordOf(word, false)), ...SET_WORDS.map((word) => setWordOf(word, true))])
const firsts = [...new Set([...SET_WORDS, ...SET_PHRASES].map((word) => word.charAt(0)))].join('')

/** The second characters of the words: most that begin like one end there. */
const SECONDS = codeSet([...SET_WORDS, ...SET_PHRASES].map((word) => word.charAt(1)).join(''))

/** Whether the word's numerals are parts of longer ones: 二十一般, 万一千, 三八一. */
function isPartOfNumeral({ beginsWithNumeral, endsWithNumeral, isAllNumerals }: SetWord, before: string, after: string): boolean {
  if (beginsWithNumeral && (isNumeral(before) || before === '第')) return true
  return endsWithNumeral && (GOES_ON.includes(after || ' ') || (isAllNumerals && isNumeral(after)))
}

const makesAnother = ({ notAfter, notBefore }: SetWord, before: string, after: string): boolean =>
  (notAfter !== undefined && before !== '' && notAfter.includes(before)) ||
  (notBefore !== undefined && after !== '' && notBefore.includes(after))

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
    if (!match || (numerals && !match.value.countsNothing)) return null
    const before = at > from ? folded.charAt(at - 1) : ''
    const after = folded.charAt(match.end)
    if (isShorterThanUnit(folded, at, match.end)) return null
    return isPartOfNumeral(match.value, before, after) || makesAnother(match.value, before, after) ? null : { end: match.end, figures: [] }
  },
}
