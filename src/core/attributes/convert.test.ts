import { expect, test } from 'vitest'
import { convertExactly, convertFigure, targetsOf, writtenUnit } from '#core/attributes/convert'
import { rational, times } from '#core/attributes/rational'
import { SOURCES, UNITS, type Unit } from '#core/attributes/units'

const unit = (id: string): Unit => {
  const found = UNITS.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}

function convert(kind: string, value: string, written: string, to: string, amount: 'value' | 'difference' = 'value') {
  const from = writtenUnit(kind, written)
  if (!from) return null
  const converted = convertFigure({ value, bounds: null }, from, unit(to), amount)
  return `${converted.exact ? '=' : '≈'} ${converted.value}`
}

test.each([
  ['area', '3', '亩', 'm2', '= 2000'],
  ['area', '1', '亩', 'ha', '≈ 0.0666667'],
  ['area', '1000', '亩', 'ha', '≈ 66.6667'],
  ['area', '15', '亩', 'ha', '= 1'],
  ['area', '12.5', '万亩', 'km2', '≈ 83.3333'],
  ['area', '2', '公顷', 'm2', '= 20000'],
  ['mass', '3', '斤', 'kg', '= 1.5'],
  ['mass', '2', '两', 'g', '= 100'],
  ['mass', '150', 'lbs', 'kg', '≈ 68.0389'],
  ['length', '5', '里', 'km', '= 2.5'],
  ['length', '10', '公里', 'm', '= 10000'],
  ['length', '6', '尺', 'm', '= 2'],
  ['length', '26.2', 'Miles', 'km', '≈ 42.1648'],
  ['power', '120', '万千瓦', 'MW', '= 1200'],
  ['energy', '3.5', '亿度', 'GWh', '= 350'],
  ['energy', '1', '吨标准煤', 'kWh', '= 8141'],
  ['speed', '350', '公里/小时', 'm-s', '≈ 97.2222'],
  ['duration', '1', '刻钟', 'min', '= 15'],
  ['duration', '2', '年', 'mo', '= 24'],
  ['temperature', '37', '℃', 'degF', '= 98.6'],
  ['temperature', '-40', '℉', 'Cel', '= -40'],
  ['temperature', '0', '摄氏度', 'K', '= 273.15'],
])('%s: %s %s in %s %s', (kind, value, written, to, expected) => {
  expect(convert(kind, value, written, to)).toBe(expected)
})

test('a difference of temperatures has no zero point', () => {
  expect(convert('temperature', '5', '℃', 'degF', 'difference')).toBe('= 9')
})

test('the kind says which 度 is meant, and what is counted has no unit to convert', () => {
  expect([writtenUnit('energy', '度')?.unit.id, writtenUnit('temperature', '度')?.unit.id]).toEqual(['kWh', 'Cel'])
  expect([writtenUnit('count', '节'), writtenUnit('area', '家'), writtenUnit('money', '元')]).toEqual([null, null, null])
})

test('months do not become days, nor does a unit become itself', () => {
  const ids = (kind: string, written: string) => {
    const from = writtenUnit(kind, written)
    return from && targetsOf(from).map(({ id }) => id)
  }
  expect(ids('duration', '个月')).toEqual(['quarter', 'a'])
  expect(ids('area', '公顷')).toEqual(['m2', 'km2'])
  expect(ids('mass', '斤')).toEqual(['g', 'kg', 't'])
})

test('bounds come along, open ends stay open', () => {
  const from = writtenUnit('area', '亩')
  if (!from) throw new Error('no 亩')
  const bounds = { lo: '1500', hi: null, loOpen: true, hiOpen: false }
  expect(convertFigure({ value: '1500', bounds }, from, unit('ha'))).toEqual({
    value: '100',
    bounds: { lo: '100', hi: null, loOpen: true, hiOpen: false },
    exact: true,
  })
})

test('there and back is exactly the same, for every two units of a dimension', () => {
  for (const from of UNITS) {
    for (const to of UNITS.filter(({ dimension }) => dimension === from.dimension)) {
      const one = convertExactly('1', { unit: from, scale: 1n }, to, 'difference')
      const back = convertExactly('1', { unit: to, scale: 1n }, from, 'difference')
      expect(times(one, back)).toEqual(rational(1n))
    }
  }
})

test('every unit has names of its own in its dimension, a source, and a code where it is a target with a symbol', () => {
  for (const { id, dimension, names, source, target, ucum, factor } of UNITS) {
    const others = UNITS.filter((other) => other.dimension === dimension && other.id !== id)
    expect(others.filter((other) => other.names.some((name) => names.includes(name)))).toEqual([])
    expect(names.every((name) => name === name.toLowerCase())).toBe(true)
    expect(SOURCES[source]).toBeTruthy()
    expect(factor[1] > 0n).toBe(true)
    if (target && source !== 'CALENDAR') expect([id, ucum]).not.toContain(null)
  }
})
