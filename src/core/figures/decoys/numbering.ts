import { unfold, windowAt } from '#core/figures/fold'
import type { Recogniser } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'

const ORDER = '一二三四五六七八九十'
/** 1. 一、 （三） 2) at the head of a line; 1.5 is a number. */
const MARK = sticky('(?:[(（](\\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、)）]|\\.(?!\\d)))')

const BEFORE_MARK = '\n \t#*•'

const startsLine = (folded: string, at: number): boolean => {
  if (at > 0 && !BEFORE_MARK.includes(folded.charAt(at - 1))) return false
  let before = at - 1
  while (before >= 0 && at - before < 8 && /[ \t#*•]/.test(folded.charAt(before))) before--
  return before < 0 || folded.charAt(before) === '\n'
}

/** 一、二季度: the next number follows, so it is a list of numbers. */
const isFollowedByNext = (mark: string, next: string): boolean => next !== '' && ORDER.indexOf(next) === ORDER.indexOf(mark) + 1

/** The number of an item at the head of its line. */
export const numbering: Recogniser = {
  id: 'decoy.numbering',
  starts: unfold(`0123456789(（${ORDER}`),
  recognise: (_text, at, _from, { numerals }, folded) => {
    if (numerals || !startsLine(folded, at)) return null
    const window = windowAt(folded, at, 8)
    const match = matchAt(MARK, window, 0)
    if (!match || isFollowedByNext(match[2] ?? '', window.charAt(match[0].length))) return null
    return { end: at + match[0].length, figures: [] }
  },
}
