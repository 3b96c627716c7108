import { describe, expect, it } from 'vitest'
import { findMatches, matchFrom } from './find-matches'

describe('findMatches', () => {
  it('finds every place, whatever the capitals', async () => {
    expect(await findMatches('河湾新桥通车，河湾旧桥还在。', '河湾')).toEqual([
      { start: 0, end: 2 },
      { start: 7, end: 9 },
    ])
    expect(await findMatches('Bridge, bridge', 'BRIDGE')).toHaveLength(2)
  })

  it('keeps offsets right where lower case is longer than the text', async () => {
    expect(await findMatches('İ桥 Bridge', 'bridge')).toEqual([{ start: 3, end: 9 }])
    expect(await findMatches('İ𠮷桥', '桥')).toEqual([{ start: 3, end: 4 }])
  })

  it('does not overlap itself and finds nothing for nothing', async () => {
    expect(await findMatches('哈哈哈', '哈哈')).toHaveLength(1)
    expect(await findMatches('text', '')).toEqual([])
  })

  it('finds the same in a long text, slice by slice, as in one go', async () => {
    const text = '桥头，哈哈哈哈。'.repeat(50_001)
    let pauses = 0
    const between = async () => {
      pauses++
      return true
    }
    const whole = [...text.matchAll(/哈哈/g)].map(({ index }) => ({ start: index, end: index + 2 }))
    expect(await findMatches(text, '哈哈', between)).toEqual(whole)
    expect(pauses).toBeGreaterThan(2)
    expect(await findMatches('哈'.repeat(400_003), '哈哈哈')).toHaveLength(133_334)
  })

  it('stops when nobody waits any more', async () => {
    expect(await findMatches('桥'.repeat(500_000), '桥', async () => false)).toBeNull()
  })
})

describe('matchFrom', () => {
  it('goes on from where the reader is, round the end', async () => {
    const matches = (await findMatches('a.a.a', 'a')) ?? []
    expect(matchFrom(matches, 1, 1)).toBe(1)
    expect(matchFrom(matches, 5, 1)).toBe(0)
    expect(matchFrom(matches, 2, -1)).toBe(0)
    expect(matchFrom(matches, 0, -1)).toBe(2)
    expect(matchFrom([], 0, 1)).toBe(-1)
  })
})
