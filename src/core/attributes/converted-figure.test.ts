import { expect, test } from 'vitest'
import { convertedFigure, unitOfFigure } from '#core/attributes/converted-figure'
import { UNITS } from '#core/attributes/units'
import type { AttributeValue } from '#core/model/annotation'

function convert(attributes: Record<string, AttributeValue>, to: string) {
  const from = unitOfFigure(attributes)
  const unit = UNITS.find(({ id }) => id === to)
  if (!from || !unit) return null
  const { value, aside, exact } = convertedFigure(attributes, from, unit, 'en')
  return `${exact ? '=' : '≈'} ${value}${aside}`
}

test.each<[Record<string, AttributeValue>, string, string | null]>([
  [{ kind: 'area', value: '30', unit: '亩' }, 'ha', '= 2 ha'],
  [{ kind: 'area', value: '1000', unit: '亩', approx: 'nearly' }, 'ha', '≈ nearly 66.6667 ha'],
  [{ kind: 'area', bounds: { lo: '30', hi: '45', loOpen: false, hiOpen: false }, unit: '亩' }, 'ha', '= 2–3 ha'],
  [{ kind: 'mass', value: '3', unit: '斤', change: 'up-by' }, 'kg', '= +1.5 kg'],
  [{ kind: 'temperature', value: '2', unit: '℃', change: 'up-by' }, 'degF', '= +3.6 °F'],
  [{ kind: 'temperature', value: '20', unit: '℃', change: 'up-to' }, 'degF', '= increase to 68 °F'],
  [{ kind: 'duration', value: '3', unit: '月', classifier: '个' }, 'a', '= 0.25 years'],
  [{ kind: 'count', value: '3', unit: '家' }, 'ha', null],
  [{ kind: 'area', unit: '亩' }, 'ha', null],
  [{ kind: 'area', value: 'many', unit: '亩' }, 'ha', null],
])('%j in %s', (attributes, to, expected) => {
  expect(convert(attributes, to)).toBe(expected)
})
