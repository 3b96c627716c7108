import { type Amount, amountOf } from '#core/analysis/figure-amount'
import { isKnownUnit } from '#core/analysis/unit-scale'
import { readDecimal, toHalfWidth } from '#core/attributes/decimal-number'
import { findFigures } from '#core/figures/find-figures'

export interface ReadAmount {
  readonly amount: Amount
  /** Without one, only the number is compared, whatever the unit. */
  readonly hasUnit: boolean
}

/** Digits, then scale words, then a unit that has neither. */
const WRITTEN = /^([+-]?[\d,.]+(?:[万亿]|[千百](?=$|[万亿元]))*)(.*)$/u

/** Reads a whole quantity as people write it: `1亿元`, `三百万元`, `5%`, `12.5 million yuan`, `500`. `null` when `text` is not just that. */
export function readAmount(text: string): ReadAmount | null {
  return readFigure(text.trim()) ?? readWritten(text.trim())
}

function readFigure(text: string): ReadAmount | null {
  const [figure, ...others] = findFigures(text, { numerals: true })
  if (!figure || others.length > 0 || figure.start !== 0 || figure.end !== text.length || figure.value === null) return null
  const unit = figure.unit ?? figure.classifier ?? ''
  return read(figure.kind === 'count' && unit === '' ? '' : figure.kind, unit, figure.value)
}

/** Numbers with a unit that the grammar of figures does not know; such a unit stands right behind the number. */
function readWritten(text: string): ReadAmount | null {
  const [, written = '', unit = ''] = WRITTEN.exec(toHalfWidth(text)) ?? []
  const number = written === '' ? null : readDecimal(written)
  if (number === null || /\d/.test(unit)) return null
  return /\s/.test(text) && !isKnownUnit(unit) ? null : read('', unit, number)
}

function read(kind: string, unit: string, number: string): ReadAmount {
  const amount = amountOf(kind, unit, number)
  return { amount, hasUnit: amount.scale.dimension !== NO_UNIT }
}

/** The dimension of a number without a unit. */
const NO_UNIT = amountOf('', '', '0').scale.dimension
