import { createHash } from 'node:crypto'

const KINDS = [
  { kind: 'money', unit: '元', scale: '万元', factor: 10_000, things: ['首贷资金', '专项资金', '节约成本'] },
  { kind: 'money', unit: '元', scale: '亿元', factor: 100_000_000, things: ['产值', '授信额度'] },
  { kind: 'count', unit: '家', scale: '家', factor: 1, things: ['小微企业', '养老驿站', '示范店'] },
  { kind: 'count', unit: '人次', scale: '万人次', factor: 10_000, things: ['培训职工', '服务老人'] },
  { kind: 'area', unit: '亩', scale: '亩', factor: 1, things: ['高标准农田'] },
  { kind: 'area', unit: '平方米', scale: '平方米', factor: 1, things: ['厂房', '工位'] },
  { kind: 'percent', unit: '%', scale: '%', factor: 1, things: ['办结率', '覆盖率'] },
]
const CREATED = '2026-11-23T08:00:00.000Z'

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
const id = (i) => `019a0000-0000-7000-8000-${String(i).padStart(12, '0')}`

/**
 * A project file with `count` figures, `each` to an article, every third of them linked to the initiative its article begins with.
 * @param {{ codebook: unknown, project: { coders: { id: string }[] } }} template a project file as the app exports it
 * @param {number} count
 * @param {number} [each]
 * @returns {Buffer}
 */
export function manyFigures(template, count, each = 200) {
  const coder = template.project.coders[0]?.id ?? ''
  const parts = Array.from({ length: Math.ceil(count / each) }, (_, n) => article(n, Math.min(each, count - n * each), coder))
  const file = {
    ...template,
    sources: parts.map((part) => part.source),
    articles: parts.map((part) => part.article),
    annotations: parts.flatMap((part) => part.annotations),
    links: parts.flatMap((part) => part.links),
    history: [],
  }
  return Buffer.from(JSON.stringify(file))
}

/** @param {number} n @param {number} size @param {string} coder */
function article(n, size, coder) {
  const name = `“第${n + 1}期”行动`
  const figures = Array.from({ length: size }, (_, i) => figure(n * 7919 + i * 104_729))
  const lines = [
    `${name}启动`,
    ...figures.map(({ thing, quote }, i) => `第${i + 1}项，截至月底，${thing}累计达到${quote}，比上年有所增加。`),
  ]
  const text = lines.join('\n')
  const starts = startsOf(lines)
  const bytes = Buffer.from(text)
  const common = {
    article: `article-${n}`,
    certainty: 'sure',
    memo: '',
    coder,
    createdAt: CREATED,
    provenance: { by: 'coder', detail: '' },
  }
  const anchor = (/** @type {number} */ start, /** @type {string} */ quote) => {
    const spans = [{ start, end: start + quote.length }]
    const prefix = text.slice(Math.max(0, start - 32), start)
    return { spans, codePointSpans: spans, quote, prefix, suffix: text.slice(start + quote.length, start + quote.length + 32) }
  }
  const initiative = { ...common, id: id(n * 1000), code: 'initiative', anchor: anchor(0, name), attributes: { name } }
  const coded = figures.map(({ quote, attributes }, i) => {
    const start = (starts[i + 1] ?? 0) + (lines[i + 1]?.indexOf(quote) ?? 0)
    return { ...common, id: id(n * 1000 + i + 1), code: 'figure', anchor: anchor(start, quote), attributes }
  })
  const links = coded
    .filter((_, i) => i % 3 === 0)
    .map((from) => ({
      id: `link-${from.id}`,
      type: 'measures',
      article: common.article,
      from: from.id,
      to: initiative.id,
      coder,
      createdAt: CREATED,
    }))
  return {
    source: { hash: sha256(bytes), fileName: `${n}.txt`, mime: 'text/plain', encoding: 'utf-8', bytes: bytes.toString('base64') },
    article: {
      id: common.article,
      source: sha256(bytes),
      textHash: sha256(bytes),
      length: text.length,
      title: `${name}见闻`,
      outlet: `${n % 12}号报`,
      date: `20${10 + (n % 15)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
      author: '',
      place: '',
      url: '',
      language: 'zh-CN',
      status: 'done',
      reason: '',
      memo: '',
      addedAt: CREATED,
      text,
      blocks: lines.map((line, i) => ({ kind: 'paragraph', level: 0, start: starts[i] ?? 0, end: (starts[i] ?? 0) + line.length })),
    },
    annotations: [initiative, ...coded],
    links,
  }
}

/** Where each line begins in the text. @param {readonly string[]} lines */
function startsOf(lines) {
  let next = 0
  return lines.map((line) => {
    const start = next
    next += line.length + 1
    return start
  })
}

/** @param {number} seed */
function figure(seed) {
  const { kind, unit, scale, factor, things } = KINDS[seed % KINDS.length] ?? KINDS[0]
  const number = 1 + ((Math.imul(seed, 2_654_435_761) >>> 0) % (kind === 'percent' ? 99 : 9_999))
  const hedged = seed % 9 === 0
  const quote = `${hedged ? '近' : ''}${number}${scale}`
  const thing = things[seed % things.length] ?? ''
  const attributes = { kind, value: String(number * factor), unit, entity: thing, ...(hedged ? { approx: 'nearly' } : {}) }
  return { thing, quote, attributes }
}
