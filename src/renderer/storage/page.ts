import type { Annotation } from '#core/model/annotation'
import type { ArticleId } from '#core/model/ids'
import { compareText } from './compare-text'

/** Length of the stretch of text whose annotations are stored as one value, in UTF-16 code units (docs/decisions/0002-storage-layout.md). */
export const PAGE_LENGTH = 1024

/** Primary key of everything stored by page: an article and the number of a stretch of it. */
export type PageKey = [article: ArticleId, page: number]

/** Tells page keys apart. */
export const pageName = ([article, page]: PageKey): string => `${page} ${article}`

/** The annotations that start on one page, in reading order; a page without any is not stored. */
export interface PageRow {
  readonly article: ArticleId
  readonly page: number
  readonly annotations: readonly Annotation[]
}

export const pageAt = (offset: number): number => Math.floor(offset / PAGE_LENGTH)

export const pageOf = (annotation: Annotation): number => pageAt(startOf(annotation))

/** First start of the spans; with `endOf`, the hull of a discontinuous anchor. */
export const startOf = ({ anchor }: Annotation): number => anchor.spans[0]?.start ?? 0

/** Last end of the spans. */
export const endOf = ({ anchor }: Annotation): number => anchor.spans[anchor.spans.length - 1]?.end ?? 0

/** Reading order: by start, the longer first, then by id. */
export function compareAnnotations(a: Annotation, b: Annotation): number {
  return startOf(a) - startOf(b) || endOf(b) - endOf(a) || compareText(a.id, b.id)
}
