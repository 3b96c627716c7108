import { expect, test } from 'vitest'
import { rowContradiction } from '#core/analysis/row-contradiction'
import { money } from '#core/analysis/testing/figure-rows'
import { FIGURE, findCode } from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'

const code = findCode(defaultCodebook('en'), FIGURE)
if (!code) throw new Error('no figures in the default codebook')

test('a slip of ten thousand is seen without the article', () => {
  const slip = money('300万元', '300', '元', { before: '市财政出资', after: '设立基金' })
  expect(rowContradiction(slip, code)?.code).toMatch(/^figure-/)
})

test('the same amount in another unit is no contradiction, nor is a figure that says nothing', () => {
  expect(rowContradiction(money('300万元', '300', '万元'), code)).toBeNull()
  expect(rowContradiction(money('300万元', '3000000'), code)).toBeNull()
})
