import { describe, expect, it } from 'vitest'
import { fold, unfold, windowAt, windowBefore } from '#core/figures/fold'

describe('what a recogniser may look at', () => {
  it('is simplified and half width', () => expect(fold('兩萬１２．５％')).toBe('两万12.5%'))
  it('keeps offsets', () => expect(fold('餘額　萬'.repeat(9999))).toHaveLength(4 * 9999))
  it('ends with the line', () => {
    expect(windowAt('一二\n三', 0, 9)).toBe('一二')
    expect(windowBefore('一\n二三四', 5, 9)).toBe('二三四')
  })
  it('begins at every way to write a character', () => expect([...unfold('两1')].sort()).toEqual(['1', '两', '兩', '１']))
  it('is bounded', () => {
    expect(windowAt('一二三', 0, 2)).toBe('一二')
    expect(windowBefore('一二三', 3, 2)).toBe('二三')
  })
})
