import { expect, it } from 'vitest'
import type { Annotation } from '#core/model/annotation'
import type { Article } from '#core/model/article'
import { defaultCodebook } from '#core/model/default-codebook'
import { annotatedSpans, spansInAnnotations } from '#core/search/match-annotation'
import { articleMatcher } from '#core/search/match-article'
import { parseQuery } from '#core/search/parse-query'
import { searchVocabulary } from '#core/search/search-vocabulary'

function parsed(text: string) {
  const query = parseQuery(text, searchVocabulary(defaultCodebook('en')), { regex: false, quantities: true })
  if (!query.ok) throw new Error(query.problem.code)
  return query.value
}

const article = (parts: Partial<Article>): Article =>
  ({
    title: '',
    outlet: '',
    date: '',
    author: '',
    place: '',
    url: '',
    language: '',
    status: 'new',
    reason: '',
    memo: '',
    ...parts,
  }) as Article

const annotation = (start: number, end: number, parts: Partial<Annotation>): Annotation =>
  ({ code: 'figure', coder: 'c', certainty: 'sure', memo: '', attributes: {}, anchor: { spans: [{ start, end }] }, ...parts }) as Annotation

it('filters articles: of several outlets any, of dates those within', () => {
  const articles = [
    article({ outlet: '浙江在线', date: '2017-04-24' }),
    article({ outlet: '新华网', date: '2017-12' }),
    article({ outlet: '新华网', date: '2018-01-02', status: 'done' }),
    article({ outlet: '别的' }),
  ]
  const places = (text: string) => articles.flatMap((each, at) => (articleMatcher(parsed(text).articles)(each) ? [at] : []))
  expect(places('outlet:浙江 outlet:新华')).toEqual([0, 1, 2])
  expect(places('date:2017')).toEqual([0, 1])
  expect(places('date:2017-05..')).toEqual([1, 2])
  expect(places('date:>=2018 outlet:新华')).toEqual([2])
  expect(places('-status:done -outlet:别的')).toEqual([0, 1])
})

it('filters by annotations, whose places are the hits where no text is asked for', () => {
  const annotations = [
    annotation(0, 4, { attributes: { kind: 'money', value: '2', unit: '亿元' } as Annotation['attributes'] }),
    annotation(10, 14, { certainty: 'doubtful', attributes: { kind: 'money', value: '90000000', unit: '元' } as Annotation['attributes'] }),
    annotation(20, 30, { code: 'initiative' as Annotation['code'] }),
  ]
  const name = () => '李'
  const starts = (text: string) => annotatedSpans(annotations, parsed(text).annotations, name).map(({ start }) => start)
  expect(starts('code:figure')).toEqual([0, 10])
  expect(starts('value:>1亿元')).toEqual([0])
  expect(starts('value:<=9000万元')).toEqual([10])
  expect(starts('code:figure -certainty:sure')).toEqual([10])
  expect(starts('coder:李 编码:举措')).toEqual([20])
  const spans = [0, 5, 12, 22].map((start) => ({ start, end: start + 2 }))
  const kept = (text: string) => spansInAnnotations(spans, annotations, parsed(text).annotations, name).map(({ start }) => start)
  expect(kept('code:figure')).toEqual([0, 12])
  expect(kept('-code:figure')).toEqual([5, 22])
})
