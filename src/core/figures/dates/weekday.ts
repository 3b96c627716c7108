import { WEEKDAY } from '#core/figures/dates/week'
import { unfold, windowAt } from '#core/figures/fold'
import { pairsOf, type Recogniser } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'

/** Not 周一个 nor 下周三十人: the day ends the word. 三周一次 is every three weeks. */
const ONE_DAY = sticky(`[(（]?${WEEKDAY}(?![个百千万亿十点成半])[)）]?`)
const WEEKS_BEFORE = /[0-9一二三四五六七八九十两几数个每周]/

/** 周一, 星期五: which one only the day of writing tells, so they are silent; but 五 is no number there. */
export const weekday: Recogniser = {
  id: 'date.weekday',
  starts: unfold('周星礼'),
  pairs: [...pairsOf('周', '一二三四五六日天'), '星期', '礼拜'],
  recognise: (_text, at, _from, _options, folded) => {
    const match = matchAt(ONE_DAY, windowAt(folded, at, 6), 0)
    if (!match || WEEKS_BEFORE.test(folded.charAt(at - 1))) return null
    return { end: at + match[0].length, figures: [] }
  },
}
