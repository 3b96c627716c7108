import { readSmall, SMALL } from '#core/figures/dates/numbers'
import { type PartReader, type Stretch, withParts } from '#core/figures/dates/stretch'
import { matchAt, sticky } from '#core/figures/sticky'

const MORNING = '凌晨|清晨|拂晓|早晨|早上|今早|次日凌晨|早|上午'
const AFTERNOON = '正午|中午|午后|午间|下午|傍晚|晚上|晚间|今晚|昨晚|明晚|当晚|晚|夜间|夜里|深夜|今夜|昨夜|夜'

const PERIOD = sticky(`(?:当天|当日|今天|昨天|明天|次日|每天|每日)?(?:(${MORNING})|(${AFTERNOON})) ?`)
const HOUR = sticky(`(${SMALL}) ?(?:点钟?|时(?![代期间段候常刻尚区速事不机装长限评节]))`)
/** 22时 and 3点左右 are times without a word before them; 3点 alone could be three points. */
const PLAIN_HOUR = sticky('\\d{1,2} ?时|[\\d〇零一二三四五六七八九十两]{1,3}点(?=多|左右|许|前后|开始|起|至|到|-|—|~)')
const MINUTES = sticky(
  `(?:(半)|(整)|([一三1-3])刻|(${SMALL})分(?!之)(?:(${SMALL})秒)?|(${SMALL})(?![\\d〇零一二三四五六七八九十百千万亿]))`,
)
const DIGITAL = sticky('(\\d{1,2})[:：]([0-5]\\d)(?:[:：]([0-5]\\d))?(?![\\d:：])(?: ?(?:([aA])|([pP]))\\.?[mM]\\.?)?')

const NOON = 12

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  readonly end: number
  /** Written so that it can be nothing but a time: 9时30分, 3点整, 08:30. */
  readonly sure: boolean
}

const isTime = ({ hour, minute, second }: Clock): boolean => hour >= 0 && hour <= 24 && minute >= 0 && minute <= 59 && !((second ?? 0) > 59)

/** 半, 整, 一刻, 30分, 30分15秒, 三十 after the hour. */
function readMinutes(window: string, hour: number, end: number): Clock {
  const match = matchAt(MINUTES, window, end)
  if (!match) return { hour, minute: 0, second: null, end, sure: false }
  const [whole, half, , quarters, minutes, seconds, bare] = match
  const minute = half ? 30 : quarters ? readSmall(quarters) * 15 : readSmall(minutes ?? bare ?? '0')
  return { hour, minute, second: seconds ? readSmall(seconds) : null, end: end + whole.length, sure: bare === undefined }
}

function readSpoken(window: string, at: number): Clock | null {
  const match = matchAt(HOUR, window, at)
  if (!match) return null
  const clock = readMinutes(window, readSmall(match[1] ?? ''), at + match[0].length)
  return match[0].endsWith('钟') || matchAt(PLAIN_HOUR, window, at) ? { ...clock, sure: true } : clock
}

function readDigital(window: string, at: number): Clock | null {
  const match = matchAt(DIGITAL, window, at)
  if (!match) return null
  const [whole, hour, minute, second, am, pm] = match
  const written = Number(hour)
  const later = pm && written < NOON ? NOON : am && written === NOON ? -NOON : 0
  return {
    hour: written + later,
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    end: at + whole.length,
    sure: true,
  }
}

const two = (number: number): string => String(number).padStart(2, '0')

const writeTime = ({ hour, minute, second }: Clock): string => [hour, minute, ...(second === null ? [] : [second])].map(two).join(':')

const toAfternoon = (clock: Clock): Clock => (clock.hour < NOON ? { ...clock, hour: clock.hour + NOON } : clock)

/** 中午11点 and 中午12点半 are before and after noon; the rest of the afternoon counts from twelve. */
const inPeriod = (clock: Clock, period: string): Clock => (/[正中]午/.test(period) && clock.hour > 9 ? clock : toAfternoon(clock))

/**
 * A time of the day: 上午9点, 9时30分, 晚7:30, 八点半. A bare 9点 or 9时 only where `trusted`: after a day or after an earlier time, since 9点意见
 * are nine opinions.
 */
function readTime(window: string, before: Stretch, trusted: boolean): Stretch | null {
  const period = matchAt(PERIOD, window, before.end)
  const at = before.end + (period?.[0].length ?? 0)
  const clock = readDigital(window, at) ?? readSpoken(window, at)
  if (!clock || !isTime(clock) || !(clock.sure || trusted || period)) return null
  return withParts(before, { time: writeTime(period?.[2] ? inPeriod(clock, period[2]) : clock) }, clock.end)
}

export const readTimeAlone: PartReader = (window, before) => readTime(window, before, false)

export const readTimeAfter: PartReader = (window, before) => {
  const space = window.charAt(before.end) === ' ' ? 1 : 0
  return readTime(window, { ...before, end: before.end + space }, true)
}
