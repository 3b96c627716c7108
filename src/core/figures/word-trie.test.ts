import { describe, expect, it } from 'vitest'
import { matchAt, matchBefore, reverseTrieOf, trieOf } from '#core/figures/word-trie'

const WORDS = [
  ['个', 'classifier'],
  ['个百分点', 'points'],
  ['km', 'length'],
  ['不低于', 'at least'],
  ['低于', 'less'],
] as const

const trie = trieOf(WORDS)
const reversed = reverseTrieOf(WORDS)

describe('a word at an offset', () => {
  it('is the longest', () => expect(matchAt(trie, '5个百分点', 1)?.value).toBe('points'))
  it('falls back on a shorter one', () => expect(matchAt(trie, '5个百姓', 1)).toEqual({ value: 'classifier', start: 1, end: 2 }))
  it('is found in traditional characters and full width', () => {
    expect(matchAt(trie, '個百分點', 0)?.value).toBe('points')
    expect(matchAt(trie, 'ｋｍ', 0)?.value).toBe('length')
  })
  it('may be spaced out', () => expect(matchAt(trie, '个 百 分 点', 0)?.end).toBe(7))
  it('ends where Latin letters end', () => expect(matchAt(trie, 'kms', 0)).toBeNull())
})

describe('a word before an offset', () => {
  it('is the longest', () => expect(matchBefore(reversed, '得分不低于60', 5, 0)?.value).toBe('at least'))
  it('does not reach over the limit', () => expect(matchBefore(reversed, '得分不低于60', 5, 3)?.value).toBe('less'))
})
