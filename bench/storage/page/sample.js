import { FIGURE } from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'
import { sha256OfText } from '#core/util/sha256'
import { createShelf } from '../../../src/renderer/storage/shelf'

export const SIZES = { short: { length: 3_000, count: 100 }, long: { length: 500_000, count: 20_000 } }

const CREATED = '2026-11-23T08:00:00.000Z'

/** Annotation `i` of `count`, evenly spread over `length` characters; like those a coder makes of a figure. */
export function annotation(article, i, { length, count }, name = 'm') {
  const start = Math.floor((i * (length - 20)) / count)
  return {
    id: `${name}-${article}-${String(i).padStart(28 - article.length, '0')}`,
    article,
    code: FIGURE,
    anchor: {
      spans: [{ start, end: start + 8 }],
      quote: '近2000万元。。',
      prefix: '今年以来，全市推进小微企业帮扶，累计服务'.padEnd(32, '。'),
      suffix: '，各区县按照部署新增示范园区。'.padEnd(32, '。'),
    },
    attributes: { value: { lo: '20000000', hi: '20000000', loOpen: false, hiOpen: false }, approx: true, unit: '元' },
    certainty: 'sure',
    memo: '',
    coder: '019a0000-0000-7000-8000-000000000001',
    createdAt: CREATED,
    provenance: { by: 'coder', detail: '' },
  }
}

export const annotations = (article, size, name) => Array.from({ length: size.count }, (_, i) => annotation(article, i, size, name))

export function article(id, { length }) {
  const text = '字'.repeat(length)
  return {
    ...emptyArticle,
    id,
    title: id,
    length,
    textHash: sha256OfText(text),
    content: { text, blocks: [{ kind: 'paragraph', level: 0, start: 0, end: length }] },
  }
}

const emptyArticle = {
  source: '0'.repeat(64),
  outlet: '',
  date: '',
  author: '',
  place: '',
  url: '',
  language: 'zh-CN',
  status: 'new',
  reason: '',
  memo: '',
  addedAt: CREATED,
}

export function snapshot(articles, annotations) {
  const project = { id: 'bench', name: 'bench', memo: '', coders: [], createdAt: CREATED }
  return {
    project,
    codebook: defaultCodebook('zh-CN'),
    sources: [],
    articles,
    annotations,
    links: [],
    initiatives: [],
    rejections: [],
    history: [],
  }
}

export const openShelf = () =>
  createShelf({
    now: Date.now,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    codebook: defaultCodebook('zh-CN'),
    coderName: 'bench',
    idb: { indexedDB, IDBKeyRange },
    journals: null,
  })

export function must(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

/** Wall time of `job` in milliseconds, and what it gave. */
export async function timed(job) {
  const start = performance.now()
  const value = await job()
  return { ms: performance.now() - start, value }
}
