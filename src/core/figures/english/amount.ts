import { compare, type Decimal, timesTen } from '#core/figures/decimal'
import { CURRENCY_PREFIXES } from '#core/figures/english/currencies'
import { type NumberRead, readNumber } from '#core/figures/english/read-number'
import { matchAt, sticky } from '#core/figures/sticky'

const TO = sticky('(?: ?[-–—~] ?| to | and )(?=[$£€¥\\d.A-Za-z])')

/** A number with its currency sign, as offsets of the window. */
export interface Amount {
  readonly number: NumberRead
  readonly start: number
  readonly numeralStart: number
  readonly currency: string | null
}

export interface Ends {
  readonly lo: Decimal
  /** `null` for a single number. */
  readonly hi: Decimal | null
}

const prefixAt = (window: string, at: number): readonly [prefix: string, code: string] | null =>
  CURRENCY_PREFIXES.find(([prefix]) => window.startsWith(prefix, at)) ?? null

export function readAmount(window: string, at: number): Amount | null {
  const prefix = prefixAt(window, at)
  const space = prefix && window.charAt(at + prefix[0].length) === ' ' ? 1 : 0
  const numeralStart = at + (prefix?.[0].length ?? 0) + space
  const number = readNumber(window, numeralStart, prefix !== null)
  return number && { number, start: at, numeralStart, currency: prefix?.[1] ?? null }
}

/** 5-10, 3 to 5, between 10 and 20: the larger number that to or and joins to the text ending at `end`. */
export function readSecond(window: string, first: Amount, end: number, isBetween: boolean): Amount | null {
  const to = matchAt(TO, window, end)
  if (!to || (to[0] === ' and ' && !isBetween)) return null
  const second = readAmount(window, end + to[0].length)
  return second && compare(second.number.value, first.number.value) > 0 ? second : null
}

/** Both ends on one scale: 3-5 million is 3 to 5 million. */
export function endsOf(first: NumberRead, second: NumberRead | null): Ends {
  if (!second) return { lo: first.value, hi: null }
  const isShared = first.scale === 0 && second.scale > 0 && compare(timesTen(first.value, second.scale), second.value) < 0
  return { lo: isShared ? timesTen(first.value, second.scale) : first.value, hi: second.value }
}
