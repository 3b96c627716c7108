import { codeSet, isIn } from '#core/figures/code-set'
import { unfold, windowAt, windowBefore } from '#core/figures/fold'
import { isDigitAt, numeralRunEnd } from '#core/figures/numeral-run'
import { pairsOf, type Recogniser } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'

/** Digits in groups, a country or area code in brackets, an extension. */
const RUN = sticky('[+(]{0,2}\\d[\\d()]*(?:(?: ?[-./] ?|-{1,2}| )[(]?\\d[\\d()]*)*(?: ?(?:ext\\.?|[xX#转]) ?\\d{1,6})?')
const MOBILE = /^(?:\+?(?:00)?86[ -]?)?1[3-9]\d(?:\d{8}|([- ])\d{4}\1\d{4})$/
const SERVICE = /^[48]00[- ]?\d{3,4}[- ]?\d{3,4}$/
const AREA = /^0\d{1,4}[ ./-]{0,3}\(?\d[\d ()./-]{5,}/
const BRACKETED_AREA = /^[+]?\d{0,3}\(?\+?\d{1,5}\)[ .-]{0,2}[\d(][\d ()./-]{4,}/
const INTERNATIONAL = /^(?:\+ ?\(?|00)\d[\d ()./-]{6,}/
/** Three groups and more with one sign between them; with spaces none of three digits throughout, which are thousands. */
const GROUPS = /^\d{2,5}(?:([-.])\d{2,4}(?:\1\d{2,5})+|(?: \d{2,4}){2,})$/
const THOUSANDS = /^\d{1,3}(?: \d{3})+$/
const CUE = /(?:电话|手机|热线|传真|号码|联系方式|致电|拨打|客服|微信|[Tt]el|TEL|[Pp]hone|[Mm]obile|[Cc]all|[Ff]ax)[^\d，。；]{0,8}$/
/** A number that goes on with one of these counts something. */
const COUNTED = /^ ?[万亿千百元人个家名户次吨亩件项%‰年月日点时%℃]/

/** Behind one of these a run of digits is the rest of something. */
const GOES_ON = codeSet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.')

const WIDE_BRACKETS = /[（）]/g
const LONGEST = 48
const FEWEST_DIGITS = 7

const SHAPES = [MOBILE, SERVICE, AREA, BRACKETED_AREA, INTERNATIONAL]

function digitsIn(run: string): number {
  let digits = 0
  for (let at = 0; at < run.length; at++) if (isDigitAt(run, at)) digits++
  return digits
}

/** Several numbers with spaces between them are each a telephone number. */
const isShaped = (run: string): boolean =>
  SHAPES.some((shape) => shape.test(run)) || run.split(' ').every((part) => MOBILE.test(part)) || (GROUPS.test(run) && !THOUSANDS.test(run))

const isTelephone = (run: string, before: string): boolean =>
  digitsIn(run) >= FEWEST_DIGITS && (CUE.test(before) || isShaped(run.replace(/ ?(?:ext\.?|[xX#转]) ?\d+$/, '')))

/** Most numbers in a text end or have their decimals before they could be this long. */
function mayBegin(folded: string, at: number): boolean {
  const end = numeralRunEnd(folded, at, FEWEST_DIGITS)
  if (end === at) return isDigitAt(folded, at + 1) || ('+(（'.includes(folded.charAt(at + 1) || ' ') && isDigitAt(folded, at + 2))
  const next = folded.charAt(end)
  return (
    end - at >= FEWEST_DIGITS ||
    ' -/()（）'.includes(next || '.') ||
    (next === '.' && '.-'.includes(folded.charAt(numeralRunEnd(folded, end + 1, 4)) || ' '))
  )
}

/** Telephone numbers, by their shape or by the word before them. */
export const telephone: Recogniser = {
  id: 'decoy.telephone',
  starts: unfold('0123456789+(（'),
  beside: { behind: ' -/()（）.', before: '' },
  pairs: pairsOf('+(（', '0123456789+(（'),
  recognise: (_text, at, _from, { numerals }, folded) => {
    if (numerals || isIn(GOES_ON, folded, at - 1) || !mayBegin(folded, at)) return null
    const window = windowAt(folded, at, LONGEST).replace(WIDE_BRACKETS, (bracket) => (bracket === '（' ? '(' : ')'))
    const run = matchAt(RUN, window, 0)?.[0]
    if (run === undefined || run.length < FEWEST_DIGITS || COUNTED.test(window.slice(run.length))) return null
    return isTelephone(run, windowBefore(folded, at, 16)) ? { end: at + run.length, figures: [] } : null
  },
}
