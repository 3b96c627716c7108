import { number, orMissing, type Table, tableOf, text } from '#core/formats/export/tables/table'
import type { Article } from '#core/model/article'
import type { Span } from '#core/model/span'
import { offsetTable } from '#core/text/offsets'

/** Most characters of the text shown on each side of a hit, in UTF-16 code units. */
const CONTEXT = 60

export interface HitsInArticle {
  readonly article: Article
  readonly text: string
  readonly spans: readonly Span[]
}

/** A keyword in context: what stands before and after it in its line. */
export interface Kwic {
  readonly left: string
  readonly hit: string
  readonly right: string
}

export function kwicOf(whole: string, { start, end }: Span): Kwic {
  const left = whole.slice(Math.max(0, start - CONTEXT), start)
  const right = whole.slice(end, end + CONTEXT)
  const lineEnd = right.indexOf('\n')
  return {
    left: left.slice(left.lastIndexOf('\n') + 1),
    hit: whole.slice(start, end),
    right: lineEnd < 0 ? right : right.slice(0, lineEnd),
  }
}

interface Row extends Kwic, Span {
  readonly article: Article
  readonly startPoint: number
  readonly endPoint: number
}

function* rowsOf(found: readonly HitsInArticle[]): Generator<Row> {
  for (const { article, text: whole, spans } of found) {
    const offsets = offsetTable(whole)
    for (const span of spans) {
      const points = { startPoint: offsets.toCodePoint(span.start), endPoint: offsets.toCodePoint(span.end) }
      yield { ...span, ...points, ...kwicOf(whole, span), article }
    }
  }
}

/** One row for each hit, for analysis elsewhere. */
export const hitTable = (found: readonly HitsInArticle[]): Table =>
  tableOf<Row>(
    'hits',
    { 'zh-CN': '每处检索结果一行', en: 'One row for each hit' },
    [
      text('article_id', '文章的标识', 'Id of the article', ({ article }) => article.id),
      text('title', '标题', 'Title', ({ article }) => orMissing(article.title)),
      text('outlet', '媒体', 'Outlet', ({ article }) => orMissing(article.outlet)),
      text('date', '日期', 'Date', ({ article }) => orMissing(article.date)),
      number('start_utf16', '起点，按 UTF-16 编码单元计', 'Start in UTF-16 code units', ({ start }) => start),
      number('end_utf16', '终点，按 UTF-16 编码单元计', 'End in UTF-16 code units', ({ end }) => end),
      number('start', '起点，按码点计', 'Start in code points', ({ startPoint }) => startPoint),
      number('end', '终点，按码点计', 'End in code points', ({ endPoint }) => endPoint),
      text('left', '左侧上下文', 'What stands before it', ({ left }) => left),
      text('hit', '检索到的文字', 'What was found', ({ hit }) => hit),
      text('right', '右侧上下文', 'What stands after it', ({ right }) => right),
    ],
    () => rowsOf(found),
  )
