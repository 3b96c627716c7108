import { defaultCodebook } from '#core/model/default-codebook'
import { describe } from '#core/text/anchor'
import { sha256OfBytes, sha256OfText } from '#core/util/sha256'
import { corpus } from '../lib/corpus.mjs'

const NOW = '2026-11-23T08:00:00.000Z'
const PER_ARTICLE = 60

const figure = (value) => ({
  value: String(value),
  bounds: { lo: String(value), hi: null, loOpen: false, hiOpen: false },
  unit: '万元',
  classifier: '元',
  approx: 'at-least',
  kind: 'money',
  change: 'up-by',
})

function annotationsOf(article, text, spans) {
  return spans.map((span, i) => {
    const isFigure = i % 4 !== 0
    return {
      ...{ id: `${article}-${i}`, article, code: isFigure ? 'figure' : 'initiative', anchor: describe(text, [span]) },
      attributes: isFigure ? figure(1000 + i) : { name: `行动${i}`, type: 'campaign', place: '临江市' },
      ...{ certainty: 'sure', memo: i % 20 === 0 ? '待核对' : '', coder: 'c1', createdAt: NOW, provenance: { by: 'coder', detail: '' } },
    }
  })
}

/** A project of `count` articles of some 2,000 characters with 60 annotations each, three quarters of them figures that measure something. */
export function project(count) {
  const parts = Array.from({ length: count }, (_, n) => {
    const { paragraphs, spans } = corpus(2000, PER_ARTICLE, n + 1)
    const text = paragraphs.join('\n')
    const bytes = new TextEncoder().encode(text)
    const [id, hash] = [`a${n}`, sha256OfBytes(bytes)]
    const empty = { author: '', place: '', url: '', reason: '', memo: '' }
    const article = {
      ...{ id, source: hash, textHash: sha256OfText(text), length: text.length, title: `第${n}篇`, outlet: '临江日报', date: '2024-03-18' },
      ...{ ...empty, language: 'zh-CN', status: 'done', addedAt: NOW, content: { text, blocks: [] } },
    }
    return {
      source: { hash, bytes, fileName: `${n}.txt`, mime: 'text/plain', encoding: 'utf-8' },
      article,
      annotations: annotationsOf(id, text, spans),
    }
  })
  const annotations = parts.flatMap((part) => part.annotations)
  return {
    project: { id: 'p1', name: '大项目', memo: '', coders: [{ id: 'c1', name: '林澈' }], createdAt: NOW },
    codebook: defaultCodebook('zh-CN'),
    sources: parts.map(({ source }) => source),
    articles: parts.map(({ article }) => article),
    annotations,
    links: annotations.flatMap(({ id, article, code }, i) =>
      code === 'figure' ? [{ id: `l${i}`, type: 'measures', article, from: id, to: `${article}-0`, coder: 'c1', createdAt: NOW }] : [],
    ),
    initiatives: [],
    rejections: [],
    history: [],
  }
}
