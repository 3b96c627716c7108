import { add, type Decimal, timesTen, ZERO } from '#core/figures/decimal'

/** What was read: one number, or the least and the greatest it may be (三四十). */
export interface Amount {
  readonly lo: Decimal
  readonly hi: Decimal
}

const NOTHING: Amount = { lo: ZERO, hi: ZERO }

const plus = (a: Amount, b: Amount): Amount => ({ lo: add(a.lo, b.lo), hi: add(a.hi, b.hi) })

export const shifted = ({ lo, hi }: Amount, power: number): Amount => ({ lo: timesTen(lo, power), hi: timesTen(hi, power) })

/** A part of the number that 万, 亿 or 兆 has closed. */
interface Level {
  readonly power: number
  readonly amount: Amount
}

/** 万 and what is larger closes all that stands before it; 十 百 千 scale one digit. */
export const CLOSING_POWER = 4
const NO_SCALE = 99

/**
 * Adds up a Chinese number term by term. The open section lies below the next 万; a larger scale raises all smaller levels with it, so that
 * 一千一百一十一万一千亿 and 二十万亿 both come out right.
 */
export class Accumulator {
  /** One that lives on: engines drop the code compiled for a shape when the last object of it is gone. */
  static readonly kept = new Accumulator()

  private levels: Level[] = []
  private section = NOTHING
  private isOpen = false
  private lastSmall = NO_SCALE
  /** The scale read last; 99 before the first. */
  lastScale = NO_SCALE
  /** 百 or 千 with no digit before it. */
  startsWithScale = false
  /** Terms of the number so far. */
  terms = 0

  get total(): Amount {
    return this.levels.reduce((sum, { amount }) => plus(sum, amount), this.section)
  }

  /** Whether the last scale multiplies all of the number: 一百五十万, 三百. */
  get isPure(): boolean {
    return this.isOpen ? this.levels.length === 0 && this.terms === 1 : this.levels.length === 1
  }

  /** Whether a term of this scale may follow; the scales of a number go down. */
  takes(power: number, hasCoefficient: boolean): boolean {
    if (power < CLOSING_POWER) return power < this.lastSmall
    if (hasCoefficient || this.isOpen) return this.levels.every((level) => level.power !== power)
    return this.levels.length > 0 && this.mergedPower(power) < (this.levels.at(-2)?.power ?? NO_SCALE)
  }

  /** 三百: a digit times ten, a hundred or a thousand. */
  addSmall(amount: Amount, power: number): void {
    this.section = plus(this.section, shifted(amount, power))
    this.isOpen = true
    this.lastSmall = power
    this.lastScale = power
    this.terms++
  }

  /** The last digits, with no scale of their own. */
  addRest(amount: Amount): void {
    this.section = plus(this.section, amount)
    this.isOpen = true
    this.lastSmall = 0
    this.terms++
  }

  /** 万 closes the open section; with none open it multiplies what the last scale closed (万亿, 万万). */
  close(power: number): void {
    const raised = this.isOpen ? this.levels.filter((level) => level.power < power) : this.levels.slice(-1)
    const closed = this.isOpen ? power : this.mergedPower(power)
    const amount = raised.reduce((sum, level) => plus(sum, level.amount), this.section)
    this.levels = [...this.levels.slice(0, this.levels.length - raised.length), { power: closed, amount: shifted(amount, power) }]
    this.section = NOTHING
    this.isOpen = false
    this.lastSmall = NO_SCALE
    this.lastScale = closed
    this.terms++
  }

  /** The power of the level that a scale would multiply once more: 万 and 亿 are 万亿. */
  private mergedPower(power: number): number {
    return (this.levels.at(-1)?.power ?? 0) + power
  }
}
