import { readTimeAfter } from '#core/figures/dates/clock'
import { edtfOf, type Moment, NOWHERE } from '#core/figures/dates/moment'
import { readPoint } from '#core/figures/dates/point'
import { at, type Stretch } from '#core/figures/dates/stretch'
import { matchAt, sticky, TO } from '#core/figures/sticky'

const BEFORE_SECOND = ' 至到-–—―─~〜'
const TILL = sticky(TO)
const TILL_NOW = sticky(` ?(?:至今|以来|迄今|到现在|到目前)`)
/** 起, 前 and 后 are parts of other words (前往, 后勤, 起草) unless the clause ends or the sentence goes on with a duty. */
const FREE = '(?=$|[,，。、；;：:）) 的]|施行|实施|执行|开始|完成|全|将|要|须)'
const SINCE = sticky(`之?后${FREE}|以后|起${FREE}`)
const UNTIL = sticky(`以前|之前|前${FREE}|为止`)
const ABOUT = sticky('前后|左右|许')

/** What the words after a period begin with; most periods end without one. */
const AFTER_PERIOD = ' 至以迄到之后起前为左许'

/** A written period: `date` is its EDTF. */
export interface Period {
  readonly date: string
  readonly end: number
}

const NOON = 12

/** 晚7点至9点: the later hour is of the evening too. */
function laterTime(first: string | null, last: string | null): string | null {
  const hour = Number(last?.slice(0, 2))
  const inAfternoon = first !== null && last !== null && first > last && Number(first.slice(0, 2)) >= NOON && hour < NOON
  return inAfternoon ? `${hour + NOON}${last.slice(2)}` : last
}

/** What the second end leaves out it takes from the first: 2016年4月至6月. */
const inherit = (first: Moment, last: Moment): Moment => {
  const year = last.year ?? first.year
  const month = last.month ?? (last.day === null && last.time === null ? null : first.month)
  const day = last.day ?? (last.time === null ? null : first.day)
  return { ...last, year, month, day, time: laterTime(first.time, last.time) }
}

/** The second end of a period: any date, or after a time the bare hour (上午9点至11点). */
function readSecond(window: string, first: Stretch): Stretch | null {
  if (!BEFORE_SECOND.includes(window.charAt(first.end) || '，')) return null
  const till = matchAt(TILL, window, first.end)
  if (!till) return null
  const from = at(NOWHERE, first.end + till[0].length)
  const second = first.last.time === null ? null : readTimeAfter(window, from)
  return second ?? readPoint(window, from)
}

const spanOf = ({ first, last }: Stretch): string => {
  const [from, to] = [edtfOf(first), edtfOf(last)]
  return from === to ? from : `${from}/${to}`
}

function readEnds(window: string, start: number): Stretch | null {
  const first = readPoint(window, at(NOWHERE, start))
  const second = first && readSecond(window, first)
  return first && second ? { first: first.first, last: inherit(first.last, second.last), end: second.end } : first
}

/** A date or period with what opens or closes it: 2016年以来 is `2016/..`, 2020年前 `../2020`. */
export function readPeriod(window: string, start: number): Period | null {
  const ends = readEnds(window, start)
  if (!ends) return null
  const { first, last, end } = ends
  if (!AFTER_PERIOD.includes(window.charAt(end) || '，')) return { date: spanOf(ends), end }
  const after = (pattern: RegExp): number => matchAt(pattern, window, end)?.[0].length ?? 0
  const since = after(TILL_NOW) || after(SINCE)
  if (since) return { date: `${edtfOf(first)}/..`, end: end + since }
  const until = after(UNTIL)
  if (until) return { date: `../${edtfOf(last)}`, end: end + until }
  const about = after(ABOUT)
  return about ? { date: `${spanOf(ends).replace(/~$/, '')}~`, end: end + about } : { date: spanOf(ends), end }
}
