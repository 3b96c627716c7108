import type { AttributeValue } from '#core/model/annotation'
import { Annotation } from '#core/model/annotation'
import { Article } from '#core/model/article'
import { type Codebook, FIGURE, MEASURES } from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'
import type { Initiative } from '#core/model/initiative'
import { Link, type LinkRole } from '#core/model/link'
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

export interface Coding {
  readonly id: string
  /** Words of the text, each part after the one before it; or where they stand. */
  readonly parts: readonly string[] | readonly Span[]
  readonly code?: string
  readonly coder?: string
  readonly memo?: string
  readonly attributes?: Readonly<Record<string, AttributeValue>>
  readonly certainty?: Annotation['certainty']
  readonly byHand?: readonly string[]
  readonly by?: Annotation['provenance']['by']
  /** Id of the registered initiative that it mentions. */
  readonly initiative?: string | undefined
  readonly codebookVersion?: number | undefined
}

function spansOf(text: string, parts: Coding['parts']): Span[] {
  let from = 0
  return parts.map((part) => {
    if (typeof part !== 'string') return part
    const start = text.indexOf(part, from)
    if (start < 0) throw new Error(`not in the text: ${part}`)
    from = start + part.length
    return { start, end: from }
  })
}

function annotationIn({ id: article, content: { text } }: ArticleWithText, coding: Coding): Annotation {
  const {
    id,
    parts,
    code = FIGURE,
    coder = 'c1',
    memo = '',
    attributes = {},
    certainty = 'sure',
    byHand,
    by = 'coder',
    initiative,
    codebookVersion,
  } = coding
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
    ...(initiative && { initiative }),
    ...(codebookVersion && { codebookVersion }),
  })
}

/** From, to, coder and role. */
export type LinkParts = readonly [string, string, string, LinkRole?]

export interface ProjectParts {
  readonly articles: readonly {
    readonly id: string
    readonly raw: string
    readonly fields?: Partial<Article>
    readonly codings: readonly Coding[]
  }[]
  readonly links?: readonly LinkParts[]
  readonly initiatives?: readonly Initiative[]
  readonly codebook?: Codebook
}

/** A sound project of these articles. */
export function projectOf({ articles, links = [], initiatives = [], codebook = defaultCodebook('zh-CN') }: ProjectParts): Snapshot {
  const read = articles.map(({ id, raw, fields, codings }) => ({ ...articleOf(id, raw, fields), codings }))
  const annotations = read.flatMap(({ article, codings }) => codings.map((coding) => annotationIn(article, coding)))
  const articleOfAnnotation = new Map(annotations.map(({ id, article }) => [id as string, article]))
  return {
    project: Project.parse({ id: 'p1', name: '减负/账本: 2026?', memo: '说明\n第二行', coders: CODERS, createdAt: NOW }),
    codebook,
    sources: [...new Map(read.map(({ source }) => [source.hash, source])).values()],
    articles: read.map(({ article }) => article),
    annotations,
    links: links.map(([from, to, coder, role], i) =>
      Link.parse({
        id: `l${i + 1}`,
        type: MEASURES,
        article: articleOfAnnotation.get(from),
        from,
        to,
        ...(role && { role }),
        coder,
        createdAt: NOW,
      }),
    ),
    initiatives,
    rejections: [Rejection.parse({ key: 'figure 两新', quote: '两新', coder: 'c1', createdAt: NOW })],
    history: [],
  }
}
