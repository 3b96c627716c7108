import { expect, test } from 'vitest'
import { isLike, valueProblem } from '#core/codebook/check-value'
import { codedAs } from '#core/codebook/testing/coded'
import type { AttributeValue } from '#core/model/annotation'
import type { AttributeDefinition, AttributeKind } from '#core/model/codebook'
import { AttributeId } from '#core/model/ids'
import type { ValueRule } from '#core/model/value-rule'

const definition = (kind: AttributeKind, parts: Partial<AttributeDefinition> = {}): AttributeDefinition => ({
  id: AttributeId.parse('a'),
  label: { 'zh-CN': '', en: '' },
  kind,
  choices: [],
  ...parts,
})
const told = (attribute: AttributeDefinition, values: Record<string, AttributeValue>) =>
  valueProblem(attribute, codedAs('x', 'figure', '近2000万元', values))?.code ?? null

test.each<[AttributeKind, ValueRule, AttributeValue, string | null]>([
  ['decimal', { kind: 'at-least', bound: '0' }, '-0.5', 'value-too-small'],
  ['decimal', { kind: 'at-least', bound: '0' }, '0', null],
  ['decimal', { kind: 'at-most', bound: '100' }, '100.01', 'value-too-great'],
  ['quantity', { kind: 'at-most', bound: '100' }, '99 km', null],
  ['quantity', { kind: 'at-most', bound: '100' }, '101 km', 'value-too-great'],
  ['interval', { kind: 'at-least', bound: '10' }, { lo: '9', hi: null, loOpen: false, hiOpen: false }, 'value-too-small'],
  ['interval', { kind: 'at-most', bound: '10' }, { lo: '9', hi: null, loOpen: false, hiOpen: false }, null],
  ['date', { kind: 'at-least', bound: '2020' }, '2019-12', 'value-too-small'],
  ['date', { kind: 'at-most', bound: '2020' }, '2020-12-31', null],
  ['date', { kind: 'at-most', bound: '2020' }, '2019/2021-01', 'value-too-great'],
  ['date', { kind: 'at-most', bound: '2020' }, '2019/..', null],
  ['text', { kind: 'longest', characters: 2 }, '𠮷祥', null],
  ['text', { kind: 'longest', characters: 2 }, '𠮷祥街', 'value-too-long'],
  ['text', { kind: 'like', pattern: '《*》' }, '《方案》', null],
  ['text', { kind: 'like', pattern: '《*》' }, '方案', 'value-unlike'],
  ['actor', { kind: 'in-quote' }, '2000', null],
  ['place', { kind: 'in-quote' }, '临江', 'value-not-in-quote'],
])('%s %j: %j', (kind, rule, value, problem) => {
  expect(told(definition(kind, { rules: [rule] }), { a: value })).toBe(problem)
})

test('a value of a wrong kind is told elsewhere', () => {
  expect(told(definition('decimal', { rules: [{ kind: 'at-least', bound: '0' }] }), { a: '三成' })).toBeNull()
})

test('a required value is missed only where its conditions hold, and never of a retired attribute', () => {
  const attribute = AttributeId.parse('kind')
  const where = definition('text', { requiredIf: [{ attribute, is: ['money', 'count'] }] })
  expect([told(where, { kind: 'money' }), told(where, { kind: 'age' }), told(where, {}), told(where, { kind: 'money', a: 'x' })]).toEqual([
    'value-required',
    null,
    null,
    null,
  ])
  expect(told(definition('text', { requiredIf: [] }), {})).toBe('value-required')
  expect(told(definition('text', { requiredIf: [], retired: true }), {})).toBeNull()
  const any = definition('text', { requiredIf: [{ attribute, is: [] }] })
  expect([told(any, {}), told(any, { kind: ['x'] })]).toEqual([null, 'value-required'])
})

test('patterns: a star is any characters, a question mark one, and nothing takes long', () => {
  expect(['', 'a', 'ab', 'ba', 'axxb', '𠮷b'].filter((text) => isLike(text, '?*b'))).toEqual(['ab', 'axxb', '𠮷b'])
  expect([isLike('', ''), isLike('', '*'), isLike('a', '')]).toEqual([true, true, false])
  expect(isLike('a'.repeat(5_000), `${'*a'.repeat(50)}*b`)).toBe(false)
})
