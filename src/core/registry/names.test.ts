import { expect, test } from 'vitest'
import { initiativesByName, mentionName } from '#core/registry/by-name'
import { namedInCircle, repeatedAlias } from '#core/registry/check-names'
import { foldName, sameName } from '#core/registry/fold-name'
import { initiativeOf, mentionOf } from '#core/registry/testing/samples'

test.each([
  ['“一站办”帮扶机制', '一站办帮扶机制'],
  ['《小微企业首贷贴息办法（试行）》', '小微企业首贷贴息办法试行'],
  ['小微企業首貸貼息辦法', '小微企业首贷贴息办法'],
  ['Ｒｉｖｅｒｓｉｄｅ　Fund', 'riverside fund'],
  ['“协会＋企业”模式', '「协会+企业」模式'],
  ['３６５ 行动', '365行动'],
])('%s and %s are one name', (a, b) => {
  expect(sameName(a, b)).toBe(true)
})

test.each([
  ['协会+企业', '协会企业'],
  ['春雨计划', '春雨行动'],
  ['365行动', '356行动'],
])('%s and %s are two names', (a, b) => {
  expect(sameName(a, b)).toBe(false)
})

test('a name of marks alone is itself', () => {
  expect(foldName('……')).not.toBe('')
})

test('a mention is called by the name a coder gave, else by its own words on one line', () => {
  expect(mentionName(mentionOf('m', '“春雨\n计划”'))).toBe('“春雨 计划”')
  expect(mentionName({ ...mentionOf('m', '该计划'), attributes: { name: ' 春雨计划 ' } })).toBe('春雨计划')
})

test('a name leads to the initiative of that name before the one with that alias', () => {
  const byName = initiativesByName([initiativeOf('a', '夜校', { aliases: ['春雨'] }), initiativeOf('b', '春雨'), initiativeOf('c', '春雨')])
  expect([byName.get('夜校'), byName.get('春雨')]).toEqual(['a', 'b'])
})

test('an alias repeats the name or another alias, or it does not', () => {
  expect(repeatedAlias(initiativeOf('a', '夜校', { aliases: ['银行夜校', '“夜校”'] }))).toBe(1)
  expect(repeatedAlias(initiativeOf('a', '夜校', { aliases: ['银行夜校', '银行夜校 '] }))).toBe(1)
  expect(repeatedAlias(initiativeOf('a', '夜校', { aliases: ['银行夜校'] }))).toBe(-1)
})

test('names go in a circle when each is called by the other’s', () => {
  const a = initiativeOf('a', '夜校', { aliases: ['银行夜校'] })
  const b = initiativeOf('b', '“银行夜校”', { aliases: ['夜 校'] })
  expect(namedInCircle(a, [a, b])?.id).toBe('b')
  expect(namedInCircle(a, [a, initiativeOf('b', '银行夜校', { aliases: ['课堂'] })])).toBeNull()
})
