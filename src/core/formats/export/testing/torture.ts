import type { AttributeValue } from '#core/model/annotation'
import { Annotation } from '#core/model/annotation'
import { Article } from '#core/model/article'
import { FIGURE, INITIATIVE, MEASURES } from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'
import { Link } from '#core/model/link'
import { Project } from '#core/model/project'
import { Rejection } from '#core/model/rejection'
import type { Snapshot } from '#core/model/snapshot'
import type { Span } from '#core/model/span'
import { describe } from '#core/text/anchor'
import { canonicalText } from '#core/text/newlines'
import { utf8Encode } from '#core/text/utf8'
import { sha256OfBytes, sha256OfText } from '#core/util/sha256'

/** A project made by hand for tests; everything has the same time, and `c1` did what is not said to be done by another. */
const NOW = '2026-11-23T08:00:00.000Z'

const CODERS = [
  { id: 'c1', name: '林澈' },
  { id: 'c2', name: '=HYPERLINK("x")' },
  { id: '3-coder', name: 'O’Neil & <Sons>' },
]

type ArticleWithText = Snapshot['articles'][number]

/** One article read from a file of these words; offsets count in its canonical text. */
function articleOf(
  id: string,
  raw: string,
  fields: Partial<Article> = {},
): { source: Snapshot['sources'][number]; article: ArticleWithText } {
  const text = canonicalText(raw)
  const bytes = utf8Encode(raw)
  const hash = sha256OfBytes(bytes)
  const details = {
    title: id,
    outlet: '',
    date: '',
    author: '',
    place: '',
    url: '',
    language: 'zh-CN',
    status: 'new',
    reason: '',
    memo: '',
  }
  const article = Article.parse({
    ...{ ...details, id, source: hash, textHash: sha256OfText(text), length: text.length, addedAt: NOW },
    ...fields,
  })
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, level: 0, start, end: start + line.length }
    start = block.end + 1
    return block
  })
  return {
    source: { hash, bytes, fileName: `${id}.txt`, mime: 'text/plain', encoding: 'utf-8' },
    article: { ...article, content: { text, blocks } },
  }
}

interface Coding {
  readonly id: string
  /** Words of the text, each part after the one before it. */
  readonly parts: readonly string[]
  readonly code?: string
  readonly coder?: string
  readonly memo?: string
  readonly attributes?: Readonly<Record<string, AttributeValue>>
  readonly certainty?: Annotation['certainty']
  readonly byHand?: readonly string[]
  readonly by?: Annotation['provenance']['by']
}

function spansOf(text: string, parts: readonly string[]): Span[] {
  let from = 0
  return parts.map((part) => {
    const start = text.indexOf(part, from)
    if (start < 0) throw new Error(`not in the text: ${part}`)
    from = start + part.length
    return { start, end: from }
  })
}

function annotationIn({ id: article, content: { text } }: ArticleWithText, coding: Coding): Annotation {
  const { id, parts, code = FIGURE, coder = 'c1', memo = '', attributes = {}, certainty = 'sure', byHand, by = 'coder' } = coding
  const anchor = describe(text, spansOf(text, parts))
  const provenance = { by, detail: by === 'coder' ? '' : 'figures 1' }
  return Annotation.parse({
    id,
    article,
    code,
    anchor,
    attributes,
    certainty,
    memo,
    coder,
    provenance,
    createdAt: NOW,
    ...(byHand && { byHand }),
  })
}

export interface ProjectParts {
  readonly articles: readonly {
    readonly id: string
    readonly raw: string
    readonly fields?: Partial<Article>
    readonly codings: readonly Coding[]
  }[]
  /** From, to and coder. */
  readonly links?: readonly (readonly [string, string, string])[]
}

/** A sound project of these articles. */
export function projectOf({ articles, links = [] }: ProjectParts): Snapshot {
  const read = articles.map(({ id, raw, fields, codings }) => ({ ...articleOf(id, raw, fields), codings }))
  const annotations = read.flatMap(({ article, codings }) => codings.map((coding) => annotationIn(article, coding)))
  const articleOfAnnotation = new Map(annotations.map(({ id, article }) => [id as string, article]))
  return {
    project: Project.parse({ id: 'p1', name: '减负/账本: 2026?', memo: '说明\n第二行', coders: CODERS, createdAt: NOW }),
    codebook: defaultCodebook('zh-CN'),
    sources: read.map(({ source }) => source),
    articles: read.map(({ article }) => article),
    annotations,
    links: links.map(([from, to, coder], i) =>
      Link.parse({ id: `l${i + 1}`, type: MEASURES, article: articleOfAnnotation.get(from), from, to, coder, createdAt: NOW }),
    ),
    rejections: [Rejection.parse({ key: 'figure 两新', quote: '两新', coder: 'c1', createdAt: NOW })],
    history: [],
  }
}

const LONG = '临江𠮷'.repeat(12_000)

/** Everything that has ever bitten an exporter, in one project. */
export const torture = (): Snapshot =>
  projectOf({
    articles: [
      {
        id: '1-city',
        raw: '\ufeff临江𠮷祥街道😀推行“一站办”机制，\r\n惠及1.2万多家👨‍👩‍👧企业；\r\nCafe\u0301补贴近2000万元，比上年-3.5个百分点。\r\n\r\n其中=1+1家，@3户，+5人，约占“一站办”机制的四成。',
        fields: {
          title: '临江/“一站办”: 𠮷祥?',
          outlet: '=cmd|x',
          date: '2024-03-18',
          author: '@记者',
          memo: '文章的\t备忘',
          status: 'done',
        },
        codings: [
          {
            id: 'i1',
            parts: ['“一站办”机制'],
            code: INITIATIVE,
            attributes: { name: '一站办', type: 'mechanism' },
            memo: '第一行\n第二行\t"引号" & <b>',
          },
          {
            id: 'f1',
            parts: ['1.2万多家👨‍👩‍👧企业'],
            attributes: {
              value: '12000',
              bounds: { lo: '12000', hi: '13000', loOpen: false, hiOpen: true },
              unit: '家',
              approx: 'more-than',
              kind: 'count',
            },
          },
          { id: 'f1-nested', parts: ['1.2万'], attributes: { value: '12000' }, certainty: 'likely' },
          {
            id: 'f1-again',
            parts: ['1.2万多家👨‍👩‍👧企业'],
            coder: 'c2',
            attributes: { value: '12345678901234567890.5' },
            byHand: ['value'],
          },
          { id: 'f-crossing', parts: ['多家👨‍👩‍👧企业；\nCafe\u0301补贴'], coder: '3-coder' },
          { id: 'f-discontinuous', parts: ['2000万元', '3.5个百分点'], attributes: { change: 'up-by' }, memo: '=1+1' },
          { id: 'f-accent', parts: ['Cafe\u0301'], by: 'rule' },
          { id: 'f-formula', parts: ['=1+1家'] },
          { id: 'f-at', parts: ['@3户'], coder: 'c2', certainty: 'doubtful' },
          { id: 'f-plus', parts: ['+5人'], attributes: { value: '-5', vanished: '旧值' } },
          { id: 'f-minus', parts: ['-3.5个百分点'], code: FIGURE, attributes: { value: '-3.5' } },
          { id: 'i1-later', parts: ['四成'], code: 'goal', coder: '3-coder' },
          { id: 'i2', parts: ['约占“一站办”机制'], code: 'pledge', attributes: { name: '' } },
        ],
      },
      {
        id: 'long',
        raw: `${LONG}\u0001终\u000b止\ufffe。尾部3家。`,
        fields: { title: 'CON', url: 'https://example.org/?a=1&b=2', reason: '重复', status: 'excluded' },
        codings: [
          { id: 'whole', parts: [LONG], code: INITIATIVE },
          { id: 'tail', parts: ['3家'], memo: '\u0007铃' },
          { id: 'control', parts: ['终\u000b止'] },
        ],
      },
      { id: 'empty', raw: '没有标注的一篇。', fields: { title: '临江/“一站办”: 𠮷祥?', language: 'en' }, codings: [] },
      {
        id: 'halves',
        raw: '半个\ud83d字符，4家。',
        fields: { title: '\ud83d' },
        codings: [
          { id: 'half', parts: ['个\ud83d字'] },
          { id: 'after', parts: ['4家'] },
        ],
      },
    ],
    links: [
      ['f1', 'i1', 'c1'],
      ['f1-again', 'i1', 'c2'],
      ['f-discontinuous', 'i2', '3-coder'],
    ],
  })
