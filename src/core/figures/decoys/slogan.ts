import { unitWordAt } from '#core/figures/chinese/unit'
import { windowAt } from '#core/figures/fold'
import { HAN_NUMERALS, isHanNumeralAt } from '#core/figures/numeral-run'
import { pairsOf, type Recogniser } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'

/** “四个全面”, “三严三实”, “百日攻坚”: a quoted name that begins with one numeral and ends in what it numbers. */
const NAME = sticky(
  '["“‘「『](?:[〇零一二三四五六七八九十百千万两]|十[一二三四五六七八九])(个|大|项|种|条|位|方面)?([一-鿿]{1,12}(?:[、·][一-鿿]{1,12})?)["”’」』]',
)
const QUOTES = '"“‘「『'
const LONGEST = 28
const GOES_ON = /^[〇零一二三四五六七八九十百千万亿两点分成多余几来]/

/** “三个月” and “五年” are quantities in quotation marks. */
function isOnlyUnit(name: string): boolean {
  const unit = unitWordAt(name, 0)
  return unit !== null && unit.end === name.length
}

/** Quoted names of programmes and campaigns. */
export const slogan: Recogniser = {
  id: 'decoy.slogan',
  starts: QUOTES,
  pairs: pairsOf(QUOTES, HAN_NUMERALS),
  recognise: (_text, at, _from, { numerals }, folded) => {
    if (numerals || !isHanNumeralAt(folded, at + 1)) return null
    const match = matchAt(NAME, windowAt(folded, at, LONGEST), 0)
    const name = match?.[2] ?? ''
    return match && !GOES_ON.test(name) && !isOnlyUnit(name) ? { end: at + match[0].length, figures: [] } : null
  },
}
