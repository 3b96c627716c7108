import type { Annotation } from '#core/model/annotation'
import type { AnnotationId, ArticleId, CodeId } from '#core/model/ids'
import type { Link } from '#core/model/link'
import type { Span } from '#core/model/span'
import { endOf, startOf } from './page'

/**
 * What must be in memory of one page while its article is open: where its marks are, as columns so that opening 20,000 of them does not
 * mean reading 20,000 objects, and the links that leave it. The columns repeat what the page's annotations say and are written with them.
 */
export interface OutlineRow {
  readonly article: ArticleId
  readonly page: number
  /** In reading order; the columns run parallel. Offsets of the hulls: UTF-16 code units. */
  readonly ids: readonly AnnotationId[]
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Indexes into `codes`. */
  readonly codeIndexes: Uint16Array
  readonly codes: readonly CodeId[]
  /** Spans of the discontinuous ones, by position in the columns. */
  readonly spans: ReadonlyMap<number, readonly Span[]>
  readonly links: readonly Link[]
}

type MarkColumns = Omit<OutlineRow, 'article' | 'page' | 'links'>

/** @param annotations in reading order */
export function markColumns(annotations: readonly Annotation[]): MarkColumns {
  const codes = [...new Set(annotations.map((a) => a.code))]
  const position = new Map(codes.map((code, i) => [code, i]))
  return {
    ids: annotations.map((a) => a.id),
    starts: Int32Array.from(annotations, startOf),
    ends: Int32Array.from(annotations, endOf),
    codeIndexes: Uint16Array.from(annotations, (a) => position.get(a.code) ?? 0),
    codes,
    spans: new Map(annotations.flatMap((a, i) => (a.anchor.spans.length > 1 ? [[i, a.anchor.spans] as const] : []))),
  }
}

export const isEmptyOutline = (row: OutlineRow): boolean => row.ids.length === 0 && row.links.length === 0
