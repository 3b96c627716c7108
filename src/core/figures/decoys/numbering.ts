import { unfold, windowAt } from '#core/figures/fold'
import { pairsOf, type Recogniser } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'

const ORDER = '一二三四五六七八九十'
/** 1. 一、 （三） 2) at the head of a line; 1.5 is a number. */
const MARK = sticky('(?:[(（](\\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、)）]|\\.(?!\\d)))')

/** 第一，… 第二，… where a clause begins: arguments in order. */
const ARGUMENT = sticky(`第[${ORDER}]{1,2}[,，、](?![${ORDER}])`)
const BEFORE_CLAUSE = '\n。；;：:，,“" '

const BEFORE_MARK = '\n \t#*•'

const startsLine = (folded: string, at: number): boolean => {
  if (at > 0 && !BEFORE_MARK.includes(folded.charAt(at - 1))) return false
  let before = at - 1
  while (before >= 0 && at - before < 8 && /[ \t#*•]/.test(folded.charAt(before))) before--
  return before < 0 || folded.charAt(before) === '\n'
}

const LONGEST = 8

/** 一、二季度: the next number follows, so it is a list of numbers. */
const isFollowedByNext = (mark: string, next: string): boolean => next !== '' && ORDER.indexOf(next) === ORDER.indexOf(mark) + 1

function markEnd(folded: string, at: number): number {
  if (!startsLine(folded, at)) return at
  const window = windowAt(folded, at, LONGEST)
  const match = matchAt(MARK, window, 0)
  return match && !isFollowedByNext(match[2] ?? '', window.charAt(match[0].length)) ? at + match[0].length : at
}

function argumentEnd(folded: string, at: number): number {
  if (folded.charAt(at) !== '第' || (at > 0 && !BEFORE_CLAUSE.includes(folded.charAt(at - 1)))) return at
  return at + (matchAt(ARGUMENT, windowAt(folded, at, LONGEST), 0)?.[0].length ?? 0)
}

/** The number of an item at the head of its line, or of an argument at the head of its clause. */
export const numbering: Recogniser = {
  id: 'decoy.numbering',
  starts: unfold(`0123456789(（第${ORDER}`),
  beside: { behind: '、)）.', before: '' },
  pairs: [...pairsOf('(（', `0123456789${ORDER}`), ...pairsOf('第', ORDER)],
  recognise: (_text, at, _from, { numerals }, folded) => {
    const end = numerals ? at : Math.max(markEnd(folded, at), argumentEnd(folded, at))
    return end > at ? { end, figures: [] } : null
  },
}
