import { lengthMarkAt } from '#core/figures/chinese/marks'
import { codeSet, isIn } from '#core/figures/code-set'
import type { FigureKind } from '#core/figures/figure'
import { AMBIGUOUS_AFTER_ONE, AMBIGUOUS_CLASSIFIERS, CLASSIFIERS, NOT_UNITS } from '#core/figures/lexicons/classifiers'
import { CURRENCIES } from '#core/figures/lexicons/currencies'
import { UNITS } from '#core/figures/lexicons/units'
import { addWord, firstsOf, matchAt, newTrie, skipSpaces } from '#core/figures/word-trie'
import type { Span } from '#core/model/span'

/** What a word after a number stands for. */
export interface UnitMeaning {
  /** As the lexicon spells it. */
  readonly word: string
  readonly kind: FigureKind
  readonly code: string | null
  readonly isClassifier: boolean
  /** Much else besides: a Chinese digit alone before it is no figure. */
  readonly isAmbiguous: boolean
  readonly isAmbiguousAfterOne: boolean
}

export interface UnitRead extends Span {
  readonly meaning: UnitMeaning
  /** 个 in 9.4个百分点. */
  readonly classifier: Span | null
  /** 多 in 3个多月. */
  readonly more: Span | null
}

const wordsOf = (words: string): readonly string[] => words.split(' ').filter(Boolean)

const NO_UNIT = 'none'

function makeTrie() {
  const trie = newTrie<UnitMeaning | typeof NO_UNIT>()
  const put = (words: string, kind: FigureKind, code: string | null, isClassifier: boolean) => {
    for (const word of wordsOf(words)) {
      const isAmbiguous = AMBIGUOUS_CLASSIFIERS.has(word)
      const isAmbiguousAfterOne = isAmbiguous || AMBIGUOUS_AFTER_ONE.has(word)
      addWord(trie, word, { word, kind, code, isClassifier, isAmbiguous, isAmbiguousAfterOne })
    }
  }
  for (const word of wordsOf(NOT_UNITS)) addWord(trie, word, NO_UNIT)
  put(CLASSIFIERS, 'count', '1', true)
  for (const { kind, code, words } of UNITS) put(words, kind, code, false)
  for (const { code, words } of CURRENCIES) put(words, 'money', code, false)
  return trie
}

const TRIE = makeTrie()
const GE = '个'
const INNER_MORE = codeSet('多余来半')
/** Units that count only with 个 before them or a hedge: 3个月, but 3月 is March. */
const DATE_LIKE: ReadonlySet<string> = new Set(['月', '日'])

/** The characters that units begin with, as the lexicons write them. */
export const UNIT_STARTS = firstsOf(TRIE)

/** The unit word that begins exactly at `at`, whatever stands before it; `null` for words that are no unit. */
export function unitWordAt(text: string, at: number): { readonly meaning: UnitMeaning; readonly end: number } | null {
  const match = matchAt(TRIE, text, at)
  return match && match.value !== NO_UNIT ? { meaning: match.value, end: match.end } : null
}

/** 个小时, 个多月: a real unit behind the measure word. */
function unitBehindClassifier(text: string, classifier: Span): UnitRead | null {
  const next = skipSpaces(text, classifier.end)
  const more = isIn(INNER_MORE, text, next) ? { start: next, end: next + 1 } : null
  const unit = unitWordAt(text, more?.end ?? next)
  if (!unit || unit.meaning.isClassifier || unit.meaning.kind === 'money') return null
  return { start: more?.end ?? next, end: unit.end, meaning: unit.meaning, classifier, more }
}

/** 元/平方米, 立方米/日: a rate, as far as both sides are units. */
function withRate(text: string, unit: UnitRead): UnitRead {
  if (text.charAt(unit.end) !== '/' || unit.meaning.isClassifier) return unit
  const per = unitWordAt(text, unit.end + 1)
  if (!per) return unit
  const code = unit.meaning.code && per.meaning.code ? `${unit.meaning.code}/${per.meaning.code}` : null
  const meaning = {
    ...unit.meaning,
    word: `${unit.meaning.word}/${per.meaning.word}`,
    ...(unit.meaning.kind !== 'money' && { code, kind: 'measure' as const }),
  }
  return { ...unit, end: per.end, meaning }
}

/** The unit after a number that ends at `at`, spaces between them looked over. */
export function readUnit(text: string, at: number): UnitRead | null {
  const start = skipSpaces(text, at)
  const unit = unitWordAt(text, start) ?? lengthMarkAt(text, at)
  if (!unit) return null
  if (unit.meaning.word === GE) {
    const behind = unitBehindClassifier(text, { start, end: unit.end })
    if (behind) return behind
  }
  return withRate(text, { start, end: unit.end, meaning: unit.meaning, classifier: null, more: null })
}

export const isDateLike = ({ meaning, classifier }: UnitRead): boolean => !classifier && DATE_LIKE.has(meaning.word)
