import type { Context } from '#core/figures/english/context'
import { ORDINALS } from '#core/figures/english/number-words'
import { makeFigure } from '#core/figures/make-figure'
import type { Recognition } from '#core/figures/recogniser'
import { matchAt, sticky } from '#core/figures/sticky'

const RANK = sticky(
  `(?:(\\d{1,4})(?:st|nd|rd|th)|(${[...ORDINALS.keys()].join('|')}))(?: (?:consecutive|straight|successive))? (time|year|month|week|day|quarter|round|edition|season|anniversary|session|batch)(?![A-Za-z])`,
)

/** third time, 10th consecutive year. Other ordinals order or name; the first time is hardly a figure. */
export function readRank({ text, at, window }: Context): Recognition | null {
  const match = matchAt(RANK, window.slice(0, 48).toLowerCase(), 0)
  if (!match) return null
  const [whole, digits, word = '', unit = ''] = match
  const value = digits === undefined ? ORDINALS.get(word) : Number(digits)
  const end = at + whole.length
  const figure = makeFigure(text, {
    start: at,
    end,
    kind: 'ordinal',
    value: String(value),
    unit,
    certainty: value === 1 ? 'unlikely' : 'sure',
    parts: {
      numeral: [{ start: at, end: at + (digits === undefined ? word.length : digits.length + 2) }],
      unit: { start: end - unit.length, end },
    },
    rules: ['english.rank'],
  })
  return { end, figures: [figure] }
}
