import type { State } from '#core/edits/state'
import { Annotation } from '#core/model/annotation'
import { Article } from '#core/model/article'
import type { Codebook } from '#core/model/codebook'
import { Project } from '#core/model/project'

const now = '2026-11-23T10:42:07.000Z'
const hash = '0'.repeat(64)

/** An annotation of article `article`, all other things plain. */
export const codedAs = (id: string, code: string, quote: string, attributes: Annotation['attributes'] = {}, article = 'a1'): Annotation =>
  Annotation.parse({
    ...{ id, article, code, attributes, certainty: 'sure', memo: '', coder: 'c1', createdAt: now },
    ...{ anchor: { spans: [{ start: 0, end: quote.length }], quote, prefix: '', suffix: '' } },
    provenance: { by: 'coder', detail: '' },
  })

/** Annotations in two articles, some with values that their codebook has no place for. */
export const annotationsOf = (): readonly Annotation[] => [
  codedAs('i1', 'initiative', '“一站办”机制', { name: '一站办', type: 'mechanism', status: 'running', period: '2024/2026' }),
  codedAs('i2', 'initiative', '夜间公交', { name: '夜间公交', type: 'not-a-type', gone: ['x', 'y'] }, 'a2'),
  codedAs('p1', 'pledge', '办结时间减半', { name: '减半', status: 'planned' }),
  codedAs('f1', 'figure', '1.2万多家', {
    value: '12000',
    unit: '家',
    bounds: { lo: '12000', hi: '13000', loOpen: false, hiOpen: true },
  }),
  codedAs('f2', 'figure', '约三成', { value: '三成', unit: '' }, 'a2'),
  codedAs('g1', 'goal', '少跑一趟', { own: true }),
  codedAs('x1', 'place', '临江市'),
]

const articleOf = (id: string): Article =>
  Article.parse({
    ...{ id, source: hash, textHash: hash, length: 100, title: 'T', outlet: '', date: '2024', author: '', place: '', url: '' },
    ...{ language: 'zh-CN', status: 'new', reason: '', memo: '', addedAt: now },
  })

export const stateOf = (codebook: Codebook, annotations: readonly Annotation[]): State => ({
  project: Project.parse({ id: 'p', name: '', memo: '', coders: [{ id: 'c1', name: '' }], createdAt: now }),
  codebook,
  articles: new Map(['a1', 'a2'].map(articleOf).map((article) => [article.id, article])),
  annotations: new Map(annotations.map((annotation) => [annotation.id, annotation])),
  links: new Map(),
  initiatives: new Map(),
  rejections: new Map(),
})
