import { expect, it } from 'vitest'
import { defaultCodebook } from '#core/model/default-codebook'
import { AmountIndex } from '#core/search/amount-index'
import { TextFinder } from '#core/search/find-texts'
import { FOLD_ALL } from '#core/search/fold-options'
import { matchPattern } from '#core/search/match-pattern'
import { parseQuery } from '#core/search/parse-query'
import { searchVocabulary } from '#core/search/search-vocabulary'
import { TextIndex } from '#core/search/text-index'

const texts = [
  '全市新增企业33.33万家。',
  '企业共有333,300家，其中三十三万三千三百家正常。',
  '企业缴税33.33万元，企业333.3千元。',
  '工商户减少一半。',
]

function found(text: string): readonly (readonly string[] | null)[] {
  const query = parseQuery(text, searchVocabulary(defaultCodebook('en')), { regex: false, quantities: true })
  if (!query.ok) throw new Error(query.problem.code)
  const index = new TextIndex()
  texts.forEach((each, article) => {
    index.add(article, each)
  })
  const finder = new TextFinder(index, new AmountIndex(), query.value.texts, FOLD_ALL)
  return texts.map((each, article) => finder.in(article)?.map(({ start, end }) => each.slice(start, end)) ?? null)
}

it('finds every figure that comes to the same, however it is written', () => {
  expect(found('33.33万')).toEqual([['33.33万家'], ['333,300家', '三十三万三千三百家'], ['33.33万元', '333.3千元'], null])
  expect(found('33.33万家')).toEqual([['33.33万家'], ['333,300家', '三十三万三千三百家'], null, null])
  expect(found('333300元')).toEqual([null, null, ['33.33万元', '333.3千元'], null])
})

it('finds articles that have every word and none that is negated', () => {
  expect(found('企业 新增')).toEqual([['新增', '企业'], null, null, null])
  expect(found('企业 -新增')).toEqual([null, ['企业'], ['企业', '企业'], null])
})

it('matches patterns in folded text, at the offsets of the text itself', () => {
  const matches = (source: string, text: string) =>
    matchPattern({ source, fold: FOLD_ALL }, [text])[0]?.map(({ start, end }) => text.slice(start, end))
  expect(matches('\\d+家', '新增３３家和12家')).toEqual(['３３家', '12家'])
  expect(matches('增长|增加', '業務增長')).toEqual(['增長'])
  expect(matches('（.+?）', '甲（乙）丙')).toEqual(['（乙）'])
  expect(matches('gdp', 'GDP')).toEqual(['GDP'])
  expect(matches('^甲', '甲\n甲乙')).toEqual(['甲', '甲'])
  expect(matches('x*', 'aax')).toEqual(['x'])
})
