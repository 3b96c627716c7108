import { windowAt } from '#core/figures/fold'
import { makeFigure } from '#core/figures/make-figure'
import type { Recogniser } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'

const DAY = '(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十)'
const LUNAR = sticky(`(?:农历|阴历|旧历)(?:[正冬腊]|[一二三四五六七八九十]{1,2})月(?:${DAY})?|[正腊]月${DAY}`)
const LONGEST = 12

/** 农历八月十五, 正月初一: a day of the lunar calendar, which has no date without its year. */
export const lunar: Recogniser = {
  id: 'date.lunar',
  starts: '农農阴陰旧舊正腊臘',
  pairs: ['农历', '阴历', '旧历', '正月', '腊月'],
  recognise: (text, start, _from, { numerals }, folded) => {
    const match = numerals ? null : matchAt(LUNAR, windowAt(folded, start, LONGEST), 0)
    if (!match) return null
    const end = start + match[0].length
    return { end, figures: [makeFigure(text, { start, end, kind: 'date', certainty: 'likely', rules: ['date.lunar'] })] }
  },
}
