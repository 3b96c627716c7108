import { describe, expect, it } from 'vitest'
import { fuzzyMatch } from './fuzzy'

const best = (query: string, texts: readonly string[]) =>
  texts
    .map((text) => ({ text, match: fuzzyMatch(query, text) }))
    .filter(({ match }) => match !== null)
    .sort((a, b) => (a.match?.score ?? 0) - (b.match?.score ?? 0))
    .map(({ text }) => text)

describe('fuzzyMatch', () => {
  it('finds letters in order and tells where they are', () => {
    expect(fuzzyMatch('nuf', 'Next unlinked figure')?.at).toEqual([0, 5, 14])
    expect(fuzzyMatch('关联', '取消关联')?.at).toEqual([2, 3])
    expect(fuzzyMatch('联关', '取消关联')).toBeNull()
  })

  it('prefers a word to scattered letters, and an early word to a late one', () => {
    expect(best('link', ['Lay in neat kilos', 'Unlink', 'Link'])).toEqual(['Link', 'Unlink', 'Lay in neat kilos'])
  })

  it('matches everything with nothing, and counts characters, not code units', () => {
    expect(fuzzyMatch('  ', 'anything')?.at).toEqual([])
    expect(fuzzyMatch('吉', '𠮷野家与吉林')?.at).toEqual([4])
  })
})
