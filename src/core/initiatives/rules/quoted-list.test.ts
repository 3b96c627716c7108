import { expect, test } from 'vitest'
import { found } from '#core/initiatives/testing/found'

test('what sums up the row gives each name its type', () => {
  expect(found('全市深入开展“春风送岗”“暖企敲门”等行动')).toEqual(['campaign: “春风送岗”', 'campaign: “暖企敲门”'])
})

test('a name of the row that says its own type gives it to the others, where only manners are summed up', () => {
  expect(found('厂里采取“午间微党课”、“十分钟小站”等方式')).toEqual(['training-format: “午间微党课”', 'training-format: “十分钟小站”'])
})

test('two things put together are a model', () => {
  expect(found('通过“支部+茶园”“支部+民宿”等方式带动增收')).toEqual(['model: “支部+茶园”', 'model: “支部+民宿”'])
})

test('a list of faults is none', () => {
  expect(found('整治“庸政懒政”“吃拿卡要”等问题')).toEqual([])
})
