import { describe, expect, it } from 'vitest'
import { findMatches, matchFrom } from './find-matches'

describe('findMatches', () => {
  it('finds every place, whatever the capitals', () => {
    expect(findMatches('河湾新桥通车，河湾旧桥还在。', '河湾')).toEqual([
      { start: 0, end: 2 },
      { start: 7, end: 9 },
    ])
    expect(findMatches('Bridge, bridge', 'BRIDGE')).toHaveLength(2)
  })

  it('keeps offsets right where lower case is longer than the text', () => {
    expect(findMatches('İ桥', '桥')).toEqual([{ start: 1, end: 2 }])
  })

  it('does not overlap itself and finds nothing for nothing', () => {
    expect(findMatches('哈哈哈', '哈哈')).toHaveLength(1)
    expect(findMatches('text', '')).toEqual([])
  })
})

describe('matchFrom', () => {
  const matches = findMatches('a.a.a', 'a')

  it('goes on from where the reader is, round the end', () => {
    expect(matchFrom(matches, 1, 1)).toBe(1)
    expect(matchFrom(matches, 5, 1)).toBe(0)
    expect(matchFrom(matches, 2, -1)).toBe(0)
    expect(matchFrom(matches, 0, -1)).toBe(2)
    expect(matchFrom([], 0, 1)).toBe(-1)
  })
})
