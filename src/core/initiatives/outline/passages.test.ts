import { expect, test } from 'vitest'
import { passagesOf } from '#core/initiatives/outline/passages'

const kinds = (text: string) => passagesOf(text).map(({ kind }) => kind)

test('a short line without the end of a sentence is a heading, one with clauses or a bullet is not', () => {
  expect(kinds('老街换新颜\n居民搬回来了。\n• 启动老街修缮工程\n修缮老屋，留住老店')).toEqual(['heading', 'prose', 'prose', 'prose'])
})

test('site chrome is told by its words', () => {
  expect(kinds('责任编辑：小禾\n扫一扫分享')).toEqual(['chrome', 'chrome'])
})

test('the script is that of most letters', () => {
  expect(passagesOf('全市推广5G和AI应用。\nThe town of 临江 has a plan.').map(({ script }) => script)).toEqual(['han', 'latin'])
})

const pieces = (text: string) =>
  passagesOf(text)[0]?.sentences.map(({ clauses }) => clauses.map(({ start, end }) => text.slice(start, end)))

test('sentences end at 。！？；, clauses at ，：, never inside a pair of marks', () => {
  expect(pieces('先“问需，再问计”，后行动。好；再来（一，二）。')).toEqual([
    ['先“问需，再问计”，', '后行动。'],
    ['好；'],
    ['再来（一，二）。'],
  ])
})

test('Latin marks end nothing inside numbers and initials', () => {
  expect(pieces('J. Smith paid 3,000 pounds, or 9.4 per cent. It helped.')).toEqual([
    ['J. Smith paid 3,000 pounds,', ' or 9.4 per cent.'],
    [' It helped.'],
  ])
})
