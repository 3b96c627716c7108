import { expect, test } from 'vitest'
import { leadIn } from '#core/text/lead-in'

test.each([
  ['今年一季度，全县地区生产总值达', false, '全县地区生产总值达'],
  ['serves 300,000 residents in ', false, 'serves 300,000 residents in '],
  ['a year earlier, after it spent ', false, 'after it spent '],
  ['64 electric buses. Fares rose ', false, 'Fares rose '],
  ['tricts where average waits fell from ', true, 'where average waits fell from '],
  ['全县规模以上工业企业实现利润', true, '全县规模以上工业企业实现利润'],
  ['投入2.5亿元建成', false, '投入2.5亿元建成'],
  ['', false, ''],
])('%s', (prefix, isCut, words) => {
  expect(leadIn(prefix, isCut)).toBe(words)
})
