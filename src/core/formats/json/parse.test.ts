import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson } from '#core/formats/json/parse'

const problemsOf = (text: string) => {
  const parsed = parseJson(text)
  return parsed.ok ? parsed.value.problems : [parsed.problem]
}

test('reads every JSON value as JSON.parse does', () => {
  const text = fc.tuple(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 1, '\t'))
  fc.assert(
    fc.property(text, ([value, space]) => {
      const written = JSON.stringify(value, null, space)
      const parsed = parseJson(written)
      expect(parsed.ok && parsed.value.problems).toEqual([])
      expect(parsed.ok && parsed.value.value).toEqual(JSON.parse(written))
    }),
    { seed: 1 },
  )
})

test('accepts and refuses damaged text as JSON.parse does', () => {
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '}', ']', ',', ':', '\\', '0', '-', 'e', '\n', '\u0001', '\u00a0', 'null'))
    .map(([json, at, put]) => json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + 1))
  const acceptable = (text: string) => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  fc.assert(
    fc.property(damaged, (text) => {
      expect(parseJson(text).ok).toBe(acceptable(text))
    }),
    { seed: 2, numRuns: 1000 },
  )
})

test('finds a name given twice wherever it stands, and takes no sign inside a string for structure', () => {
  const tricky = fc.string({ unit: fc.constantFrom('"', '\\', ':', '{', '[', '}', 'a', '\u0000', '\ud800'), maxLength: 5 })
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 2, stringUnit: 'binary' }), tricky, tricky, (value, name, text) => {
      const twice = `{${JSON.stringify(name)}:${JSON.stringify(value)},${JSON.stringify(name)}:${JSON.stringify(text)}}`
      const wrapped = `{"outer":[${JSON.stringify(text)},${twice}]}`
      expect(problemsOf(wrapped).map(({ code }) => code)).toEqual(['json-duplicate-name'])
      expect(problemsOf(JSON.stringify({ outer: [text, { [name]: value }] }))).toEqual([])
    }),
    { seed: 3, numRuns: 60 },
  )
})

test('keeps lone surrogates and every escape', () => {
  const value = '\ud800 \udc00\ud83d\ude00 "\\/\b\f\n\r\t'
  const parsed = parseJson(JSON.stringify(value))
  expect(parsed.ok && parsed.value.value).toBe(value)
})

describe('says where', () => {
  test.each([
    ['{"a":[1,{"b":2,"b":3}]}', 'json-duplicate-name', { path: 'a[1].b' }],
    ['{"a":1,"\\u0061":2}', 'json-duplicate-name', { path: 'a' }],
    ['{"a":{"__proto__":{"polluted":1}}}', 'json-reserved-name', { path: 'a.__proto__' }],
    ['{"as of":1e400}', 'json-number-range', { path: '["as of"]' }],
    ['{"a":[1,\n  NaN]}', 'json-syntax', { path: 'a[1]', line: 2, column: 3 }],
    ['{"a":"cut', 'json-syntax', { path: 'a', line: 1, column: 10 }],
    ['', 'json-syntax', { path: '$', line: 1, column: 1 }],
    ['[1] 2', 'json-syntax', { path: '$', line: 1, column: 5 }],
  ])('%s', (text, code, params) => {
    expect(problemsOf(text)).toEqual([{ code, params }])
  })
})

test('refuses deep nesting without overflowing the stack', () => {
  expect(problemsOf('['.repeat(100_000))).toEqual([{ code: 'json-too-deep', params: { limit: 100 } }])
  expect(problemsOf('{"a":'.repeat(100_000))).toEqual([{ code: 'json-too-deep', params: { limit: 100 } }])
})

test('names that live on prototypes are plain members', () => {
  const parsed = parseJson('{"constructor":1,"toString":2,"hasOwnProperty":3}')
  expect(parsed.ok && parsed.value).toEqual({ value: { constructor: 1, toString: 2, hasOwnProperty: 3 }, problems: [] })
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
