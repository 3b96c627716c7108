import type { PageHead } from '#core/formats/import/html-head'
import type { BlockKind } from '#core/model/block'

/** One line of a text as it was classified by its words and place, before its metadata is read. */
export interface ReadableLine {
  readonly kind: BlockKind
  readonly level: number
  readonly text: string
  readonly pieces?: string
}

/** What the sources of evidence read. */
export interface Readable {
  /** With its path. */
  readonly fileName: string
  readonly lines: readonly ReadableLine[]
  /** Position in `lines` of the line that shows the title; -1 when none does. */
  readonly titleLine: number
  /** What an HTML page says beside its text; `null` for other formats. */
  readonly page: PageHead | null
  /** When the file was saved, `YYYY-MM-DD`, for dates like 昨天; empty when unknown. */
  readonly savedOn: string
}
