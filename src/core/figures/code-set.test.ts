import { expect, it } from 'vitest'
import { codeSet, isIn } from '#core/figures/code-set'

it('holds what it was given and nothing outside the text', () => {
  const set = codeSet('年月')
  expect([isIn(set, '月', 0), isIn(set, '日', 0), isIn(set, '月', 1), isIn(set, '月', -1)]).toEqual([true, false, false, false])
})
