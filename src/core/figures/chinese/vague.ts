import { unfold } from '#core/figures/fold'
import { VAGUE_PHRASES } from '#core/figures/lexicons/vague'
import { makeFigure } from '#core/figures/make-figure'
import { pairsOf, type Recogniser } from '#core/figures/recogniser'
import { matchAt, trieOf } from '#core/figures/word-trie'

/** The characters of a phrase may be spaced out. */
const SPACES = ' \t\u00a0\u2009\u202f'
const PHRASES = VAGUE_PHRASES.split(' ')
const TRIE = trieOf(PHRASES.map((phrase) => [phrase, true] as const))

/** 成千上万, 数以万计: many, and no number. */
export const VAGUE: Recogniser = {
  id: 'chinese.vague',
  starts: unfold([...new Set(PHRASES.map((phrase) => phrase.charAt(0)))].join('')),
  pairs: PHRASES.flatMap((phrase) => [phrase.slice(0, 2), ...pairsOf(phrase.charAt(0), SPACES)]),
  recognise: (text, at) => {
    const match = matchAt(TRIE, text, at)
    return match && { end: match.end, figures: [makeFigure(text, { start: at, end: match.end, kind: 'vague', rules: ['vague'] })] }
  },
}
