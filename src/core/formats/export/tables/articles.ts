import type { Document } from '#core/formats/export/documents'
import { number, orMissing, type Table, tableOf, text } from '#core/formats/export/tables/table'
import type { Source } from '#core/model/article'
import type { Snapshot } from '#core/model/snapshot'

/** Where the text of an article stands among the files of an export. */
export const textPath = ({ name }: Document): string => `texts/${name}.txt`

interface Row extends Document {
  readonly file: Source | undefined
}

export function articlesTable({ sources }: Snapshot, documents: readonly Document[]): Table {
  const byHash = new Map(sources.map((source) => [source.hash, source]))
  return tableOf<Row>(
    'articles',
    { 'zh-CN': '每篇文章一行', en: 'One row for each article' },
    [
      text('article_id', '文章的标识', 'Id of the article', ({ article }) => article.id),
      text('title', '标题', 'Title', ({ article }) => orMissing(article.title)),
      text('outlet', '媒体', 'Outlet', ({ article }) => orMissing(article.outlet)),
      text('date', '日期：2024、2024-03 或 2024-03-18', 'Date: 2024, 2024-03 or 2024-03-18', ({ article }) => orMissing(article.date)),
      text('author', '作者', 'Author', ({ article }) => orMissing(article.author)),
      text('place', '地点', 'Place', ({ article }) => orMissing(article.place)),
      text('url', '网址', 'Address', ({ article }) => orMissing(article.url)),
      text('language', '语言（BCP 47）', 'Language (BCP 47)', ({ article }) => orMissing(article.language)),
      text('status', '进度：new、in-progress、done、excluded', 'new, in-progress, done or excluded', ({ article }) => article.status),
      text('reason', '排除的理由', 'Why it is excluded', ({ article }) => orMissing(article.reason)),
      text('memo', '备忘', 'Memo', ({ article }) => orMissing(article.memo)),
      text('added_at', '导入时间（UTC）', 'When it was imported (UTC)', ({ article }) => article.addedAt),
      number('length', '正文长度，按码点计', 'Length of its text in code points', ({ offsets }) => offsets.codePoints),
      number('length_utf16', '正文长度，按 UTF-16 编码单元计', 'Length of its text in UTF-16 code units', ({ offsets }) => offsets.units),
      text('text_sha256', '正文（UTF-8）的 SHA-256', 'SHA-256 of its text in UTF-8', ({ article }) => article.textHash),
      text('text_file', '正文所在的文件（CSV 导出）', 'File with its text (CSV export)', textPath),
      text('source_file', '原始文件名', 'Name of the file it was read from', ({ file }) => orMissing(file?.fileName ?? '')),
      text('source_sha256', '原始文件的 SHA-256', 'SHA-256 of that file', ({ article }) => article.source),
      text('encoding', '原始文件的字符编码', 'Encoding of that file', ({ file }) => orMissing(file?.encoding ?? '')),
    ],
    () => documents.map((document) => ({ ...document, file: byHash.get(document.article.source) })),
  )
}
