import { describe, expect, it } from 'vitest'
import { figureMatcher } from '#core/analysis/figure-match'
import { figureVocabulary, parseFigureQuery } from '#core/analysis/figure-query'
import type { FigureRow } from '#core/analysis/figure-row'
import { money, row, surroundings } from '#core/analysis/testing/figure-rows'
import { defaultCodebook } from '#core/model/default-codebook'
import { AnnotationId } from '#core/model/ids'

const vocabulary = figureVocabulary(defaultCodebook('en'))
const linked = [AnnotationId.parse('plan')]

const rows: readonly FigureRow[] = [
  money('3.4亿元', '340000000', '元', { entity: '贷款', measures: linked }),
  money('9000万元', '9000', '万元'),
  money('200万美元', '2000000', '美元'),
  row('33.33万家', { value: '333300', unit: '家', entity: '小微企业', property: '数量' }),
  row('十几个', { bounds: { lo: '11', hi: '19', loOpen: false, hiOpen: false }, approx: 'about', unit: '个' }),
  row('9.4个百分点', { kind: 'percentage-point', value: '9.4', unit: '百分点', change: 'up-by', certainty: 'doubtful' }),
  row('5%', { kind: 'percent', value: '5', approx: 'nearly' }),
]

const found = (query: string): string[] =>
  rows.filter(figureMatcher(parseFigureQuery(query, vocabulary), surroundings)).map(({ quote }) => quote)

describe('a filter over figures', () => {
  it('takes everything when it is empty', () => {
    expect(found('')).toHaveLength(rows.length)
    expect(found('   ')).toHaveLength(rows.length)
  })

  it('compares amounts of one dimension, whatever the unit', () => {
    expect(found('money > 1亿元')).toEqual(['3.4亿元'])
    expect(found('金额>1亿元')).toEqual(['3.4亿元'])
    expect(found('> 8000万元')).toEqual(['3.4亿元', '9000万元'])
    expect(found('money ≥ 9000 万元')).toEqual(['3.4亿元', '9000万元'])
    expect(found('<= 6%')).toEqual(['5%'])
    expect(found('= 9.4百分点')).toEqual(['9.4个百分点'])
    expect(found('> 一亿元')).toEqual(['3.4亿元'])
    expect(found('< 3 million dollars')).toEqual(['200万美元'])
    expect(found('= $2 million')).toEqual(['200万美元'])
  })

  it('compares the bare number when no unit is given', () => {
    expect(found('≥ 500')).toEqual(['3.4亿元', '9000万元', '200万美元', '33.33万家'])
    expect(found('>= 33万 unit:家')).toEqual(['33.33万家'])
  })

  it('takes a range only when all of it compares', () => {
    expect(found('> 10 unit:个')).toEqual(['十几个'])
    expect(found('> 15 unit:个')).toEqual([])
    expect(found('< 20 unit:个')).toEqual(['十几个'])
    expect(found('= 15 unit:个')).toEqual(['十几个'])
  })

  it('knows what a figure can be, in both languages', () => {
    expect(found('linked')).toEqual(['3.4亿元'])
    expect(found('未关联')).toHaveLength(rows.length - 1)
    expect(found('hedged')).toEqual(['十几个', '5%'])
    expect(found('有概数')).toEqual(found('hedged'))
    expect(found('exact kind:count')).toEqual(['33.33万家'])
    expect(found('doubtful')).toEqual(['9.4个百分点'])
    expect(found('确定度：存疑')).toEqual(['9.4个百分点'])
  })

  it('takes any of several values of one choice, and all of different conditions', () => {
    expect(found('kind:percent kind:percentage-point')).toEqual(['9.4个百分点', '5%'])
    expect(found('种类:百分比')).toEqual(['5%'])
    expect(found('unit:家 unit:个')).toEqual(['33.33万家', '十几个'])
    expect(found('money unlinked')).toEqual(['9000万元', '200万美元'])
  })

  it('finds words in quote, entity, property and initiative', () => {
    expect(found('小微')).toEqual(['33.33万家'])
    expect(found('春雨')).toEqual(['3.4亿元'])
    expect(found('对象:贷款')).toEqual(['3.4亿元'])
    expect(found('"万美元"')).toEqual(['200万美元'])
    expect(found('article:一站办')).toHaveLength(rows.length)
    expect(found('date:2024-03')).toHaveLength(rows.length)
    expect(found('date:2023')).toHaveLength(0)
  })

  it('turns a condition round with a minus', () => {
    expect(found('-unlinked')).toEqual(['3.4亿元'])
    expect(found('-kind:money -kind:count')).toEqual(['9.4个百分点', '5%'])
    expect(found('> -5 kind:percent')).toEqual(['5%'])
  })

  it('finds nothing for a choice that does not exist, so that a slip is seen', () => {
    expect(found('kind:percnt')).toEqual([])
  })

  it('keeps the words of each condition, so that one can be taken away', () => {
    const sources = parseFigureQuery('money > 1 亿元 -unlinked entity:"小微 企业" 春雨', vocabulary).map(({ source }) => source)
    expect(sources).toEqual(['money', '> 1 亿元', '-unlinked', 'entity:"小微 企业"', '春雨'])
    expect(parseFigureQuery(sources.join(' '), vocabulary).map(({ source }) => source)).toEqual(sources)
  })

  it('is read at every key: unfinished conditions are words, never an error', () => {
    for (const typed of ['>', 'money >', 'kind:', '"', '-', '“', ':', '> 元', '>>', '-"']) expect(() => found(typed)).not.toThrow()
    expect(found('kind:')).toEqual([])
  })
})
