import type { Context } from '#core/figures/english/context'
import { INDEFINITE } from '#core/figures/english/number-words'
import { readUnit } from '#core/figures/english/read-unit'
import { makeFigure } from '#core/figures/make-figure'
import type { Recognition } from '#core/figures/recogniser'

/** dozens of, hundreds of thousands: bounds, and what is counted. */
export function readIndefinite({ text, at, window }: Context): Recognition | null {
  const words = window.slice(0, 24).toLowerCase()
  const found = INDEFINITE.find(([phrase]) => words.startsWith(phrase) && !/[a-z]/.test(words.charAt(phrase.length)))
  if (!found) return null
  const [phrase, lo, hi] = found
  const of = window.startsWith(' of', phrase.length) ? 3 : 0
  const unit = readUnit(window, phrase.length + of, false)
  const end = unit?.end ?? phrase.length
  const figure = makeFigure(text, {
    start: at,
    end: at + end,
    kind: unit?.kind ?? 'count',
    bounds: { lo: String(lo), hi: String(hi), loOpen: false, hiOpen: false },
    approx: 'about',
    unit: unit ? window.slice(unit.start, unit.end) : null,
    unitCode: unit?.code ?? null,
    entity: unit?.isNoun ? { start: at + unit.phraseStart, end: at + unit.end } : null,
    certainty: 'likely',
    parts: { numeral: [{ start: at, end: at + phrase.length }], unit: unit && { start: at + unit.start, end: at + unit.end } },
    rules: ['english.indefinite'],
  })
  return { end: at + end, figures: [figure] }
}
