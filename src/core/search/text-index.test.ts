import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { BLOCK_LENGTH } from '#core/search/block'
import { FOLD_ALL, type FoldOptions } from '#core/search/fold-options'
import { makeNeedle, scanFor } from '#core/search/needle'
import { type Places, TextIndex } from '#core/search/text-index'

const EXACT: FoldOptions = { foldCase: false, foldWidth: false, foldScript: false }

const indexOf = (texts: readonly string[]): TextIndex => {
  const index = new TextIndex()
  texts.forEach((text, article) => {
    index.add(article, text)
  })
  return index
}

const find = (index: TextIndex, words: string, options = EXACT): Places => index.find(makeNeedle(words, options))

/** What reading every text from its beginning to its end finds. */
function bruteForce(texts: readonly string[], words: string): Places {
  const found = new Map<number, number[]>()
  texts.forEach((text, article) => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.set(article, [...(found.get(article) ?? []), at])
  })
  return found
}

/** Few characters, so that every short string occurs, also doubled and across pairs: Han, Latin, full width, a surrogate pair, a line feed. */
const letter = fc.constantFrom(...'的企业一十万亿Aa1１。， \n', '𠮷', '業', '😀')
const text = fc.array(letter, { maxLength: 200 }).map((letters) => letters.join(''))
const words = fc.array(letter, { minLength: 1, maxLength: 6 }).map((letters) => letters.join('').slice(0, 6))

describe('an index of texts', () => {
  test('finds what a brute-force scan finds: 1,000 random queries of one to six characters', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), words, (texts, query) => {
        expect(find(indexOf(texts), query)).toEqual(bruteForce(texts, query))
      }),
      { numRuns: 1000, seed: 6 },
    )
  })

  test('finds with every way of folding what a scan with the same folding finds', () => {
    const folds = fc.record({ foldCase: fc.boolean(), foldWidth: fc.boolean(), foldScript: fc.boolean() })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), words, folds, (texts, query, options) => {
        const needle = makeNeedle(query, options)
        const scanned = texts.map((each, article) => [article, scanFor(needle, each)] as const).filter(([, places]) => places.length > 0)
        expect(indexOf(texts).find(needle)).toEqual(new Map(scanned))
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  test('follows texts that are added, replaced and removed', () => {
    const change = fc.tuple(fc.nat({ max: 4 }), fc.option(text))
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), words, (changes, query) => {
        const index = new TextIndex()
        const texts = new Map<number, string>()
        for (const [article, next] of changes) {
          if (next === null) index.remove(article)
          else index.add(article, next)
          if (next === null) texts.delete(article)
          else texts.set(article, next)
          find(index, query)
        }
        const wanted = [...texts].flatMap(([article, own]) => [...bruteForce([own], query)].map(([, places]) => [article, places] as const))
        expect(find(index, query)).toEqual(new Map(wanted))
      }),
      { numRuns: 200, seed: 8 },
    )
  })

  it('finds across the border of two blocks', () => {
    const long = `${'甲'.repeat(BLOCK_LENGTH - 2)}乙丙丁戊${'己'.repeat(BLOCK_LENGTH)}庚`
    const index = indexOf(['短', long])
    for (const query of ['乙丙丁戊', '丙丁', '甲乙丙', '戊己', '己庚', '庚'])
      expect(find(index, query), query).toEqual(new Map([[1, [long.indexOf(query)]]]))
  })

  it('takes at most three times the texts', () => {
    const texts = Array.from({ length: 400 }, (_, article) => `${article}`.repeat(1500).slice(0, 1500))
    const index = indexOf(texts)
    index.prepare()
    expect(index.bytes).toBeLessThan(3 * 2 * 400 * 1500)
    for (const article of texts.keys()) index.remove(article)
    expect(index.bytes).toBe(0)
  })
})

it('takes capitals, full width and traditional characters for the same when asked to', () => {
  const index = indexOf(['GDP增長ＡＢＣ', 'gdp增长abc'])
  const articles = (query: string, options: Partial<FoldOptions>) => [...find(index, query, { ...EXACT, ...options }).keys()]
  expect(articles('gdp', {})).toEqual([1])
  expect(articles('gdp', { foldCase: true })).toEqual([0, 1])
  expect(articles('增長', {})).toEqual([0])
  expect(articles('增长', { foldScript: true })).toEqual([0, 1])
  expect(articles('abc', { foldCase: true })).toEqual([1])
  expect(articles('ａｂｃ', FOLD_ALL)).toEqual([0, 1])
})
