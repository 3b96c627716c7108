import { expect, test } from 'vitest'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import { rejectionKey } from '#core/suggestions/rejection-key'

function keyOf(text: string, quote: string, code = FIGURE): string {
  const start = text.lastIndexOf(quote)
  return rejectionKey(code, text, { start, end: start + quote.length })
}

test('is the words in their clause, whatever stands around it', () => {
  expect(keyOf('去年以来，全区共建成79个服务站。', '79个')).toBe('figure 全区共建成⟦79个⟧服务站。')
  expect(keyOf('转载\n本报讯：去年以来，全区共建成79个服务站。\n编辑', '79个')).toBe('figure 全区共建成⟦79个⟧服务站。')
})

test('differs for the same words in another clause, at another place of it, and for another code', () => {
  const keys = [
    keyOf('全区共建成79个服务站', '79个'),
    keyOf('全市共改造79个小区', '79个'),
    keyOf('从3家到3家企业都来了', '3家'),
    keyOf('从3家到4家企业都来了', '3家'),
    keyOf('全区共建成79个服务站', '79个', INITIATIVE),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})

test('a clause that says nothing else is known by its neighbours', () => {
  expect(keyOf('服务站\n79个\n食堂', '79个')).toBe('figure 服务站 ⟦79个⟧ 食堂')
  expect(keyOf('小区\n79个', '79个')).not.toBe(keyOf('服务站\n79个', '79个'))
})

test('white space and its kinds do not count', () => {
  expect(keyOf('opened  79\u00a0villages this year', '79\u00a0villages')).toBe(keyOf('opened 79 villages\tthis year', '79 villages'))
})

test('is short and quick in a text without an end', () => {
  const text = `${'九'.repeat(1_000_000)}79个`
  expect(keyOf(text, '79个').length).toBeLessThan(200)
})
