import { safeName } from '#core/formats/export/file-name'
import type { Annotation } from '#core/model/annotation'
import type { ArticleId } from '#core/model/ids'
import type { Link } from '#core/model/link'
import type { Snapshot } from '#core/model/snapshot'
import { compareSpans, type Span } from '#core/model/span'
import { type OffsetTable, offsetTable } from '#core/text/offsets'
import { groupBy } from '#core/util/group-by'

/** An article with everything that was said about it: what formats that write a file per article go by. */
export interface Document {
  readonly article: Snapshot['articles'][number]
  /** A file name without extension, unique within the export and without spaces. */
  readonly name: string
  readonly text: string
  readonly offsets: OffsetTable
  /** In reading order, containers before what they contain. */
  readonly annotations: readonly Annotation[]
  readonly links: readonly Link[]
}

/** From the beginning of the first span to the end of the last. */
export const hullOf = ({ anchor: { spans } }: Annotation): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 })

const byPlace = (a: Annotation, b: Annotation): number => compareSpans(hullOf(a), hullOf(b)) || (a.id < b.id ? -1 : 1)

const articleOf = ({ article }: { readonly article: ArticleId }): ArticleId => article

/** One after another, so that the table of offsets of one article is gone before the next is made. */
export function* documentsOf({ articles, annotations, links }: Snapshot): Generator<Document> {
  const inArticle = groupBy(annotations, articleOf)
  const linksIn = groupBy(links, articleOf)
  const digits = Math.max(4, String(articles.length).length)
  for (const [i, article] of articles.entries()) {
    const { text } = article.content
    yield {
      article,
      name: `${String(i + 1).padStart(digits, '0')}-${safeName(article.title, 'article').replaceAll(' ', '_')}`,
      text,
      offsets: offsetTable(text),
      annotations: [...(inArticle.get(article.id) ?? [])].sort(byPlace),
      links: linksIn.get(article.id) ?? [],
    }
  }
}
