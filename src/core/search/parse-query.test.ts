import { describe, expect, it } from 'vitest'
import { defaultCodebook } from '#core/model/default-codebook'
import { parseQuery } from '#core/search/parse-query'
import type { SearchQuery } from '#core/search/search-query'
import { searchVocabulary } from '#core/search/search-vocabulary'

const vocabulary = searchVocabulary(defaultCodebook('en'))
const read = (text: string, options = {}) => parseQuery(text, vocabulary, { regex: false, quantities: true, ...options })

function query(text: string, options = {}): SearchQuery {
  const result = read(text, options)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

const problemOf = (text: string, options = {}) => {
  const result = read(text, options)
  return result.ok ? null : [result.problem.code, result.problem.params['at']]
}

describe('a query', () => {
  it('is words, each looked for by itself unless quoted', () => {
    expect(query('个体 “工商 户” -“转 载”').texts).toEqual([
      { words: '个体', negated: false, quantity: null },
      { words: '工商 户', negated: false, quantity: null },
      { words: '转 载', negated: true, quantity: null },
    ])
    expect(query('-5%').texts).toMatchObject([{ words: '-5%', negated: false }])
  })

  it('filters articles, in both languages', () => {
    const { articles } = query('outlet:浙江在线 标题：“小微 企业” -status:excluded date:2017-04..2018 进度:在编')
    expect(articles).toEqual([
      { negated: false, test: { on: 'field', field: 'outlet', words: '浙江在线' } },
      { negated: false, test: { on: 'field', field: 'title', words: '小微 企业' } },
      { negated: true, test: { on: 'status', status: 'excluded' } },
      { negated: false, test: { on: 'date', from: '2017-04', to: '2018' } },
      { negated: false, test: { on: 'status', status: 'in-progress' } },
    ])
  })

  it('filters annotations by code, attribute, value, coder and certainty', () => {
    const { annotations } = query('code:figure value:>1亿元 kind:percent coder:李 确定度：存疑 unit:家')
    expect(annotations.map(({ test }) => test)).toMatchObject([
      { on: 'code', codes: ['figure'] },
      { on: 'value', comparator: '>', hasUnit: true, amount: { number: '100000000' } },
      { on: 'attribute', attributes: ['kind'], choices: ['percent'] },
      { on: 'coder', words: '李' },
      { on: 'certainty', certainty: 'doubtful' },
      { on: 'attribute', attributes: ['unit'], wanted: '家' },
    ])
  })

  it('takes for a quantity what reads as one, also over several words', () => {
    expect(query('33.33万').texts).toMatchObject([{ words: '33.33万', quantity: { hasUnit: false, amount: { number: '333300' } } }])
    expect(query('企业 12.5 million yuan').texts).toMatchObject([
      { words: '企业', quantity: null },
      { words: '12.5 million yuan', quantity: { hasUnit: true } },
    ])
    for (const text of ['"33.33万"', '一']) expect(query(text).texts[0]?.quantity, text).toBeNull()
    expect(query('33.33万', { quantities: false }).texts[0]?.quantity).toBeNull()
  })

  it('leaves text with a colon as it is typed, except where a filter is meant', () => {
    expect(query('来源：浙江在线').texts).toMatchObject([{ words: '来源：浙江在线' }])
    expect(query('"http://a.example"').texts).toMatchObject([{ words: 'http://a.example' }])
  })

  it('is a regular expression after the filters', () => {
    const regex = { regex: true }
    expect(query('outlet:浙江在线 第[一二三]批 \\d+', regex)).toMatchObject({ pattern: '第[一二三]批 \\d+', articles: [{}], texts: [] })
    expect(query('来源：\\S+', regex)).toMatchObject({ pattern: '来源：\\S+' })
    expect(query('outlet:"浙江 在线"  a|b', regex)).toMatchObject({ pattern: 'a|b', articles: [{ test: { words: '浙江 在线' } }] })
    expect(query('outlet:浙江在线', regex)).toMatchObject({ pattern: null, articles: [{}] })
  })

  it('says what is wrong, and where', () => {
    expect(problemOf('企业 "没有结束')).toEqual(['search-open-quote', 4])
    expect(problemOf('𠮷 outlt:浙江')).toEqual(['search-unknown-filter', 3])
    expect(problemOf('企业 outlet:')).toEqual(['search-empty-filter', 4])
    for (const text of ['code:nothing', 'status:finished', 'date:yesterday', 'date:..', 'value:>很多', 'certainty:x'])
      expect(problemOf(text), text).toEqual(['search-bad-value', 1])
    expect(problemOf('outlet:报 (a', { regex: true })).toEqual(['search-bad-pattern', 10])
    expect(problemOf('')).toBeNull()
  })
})
