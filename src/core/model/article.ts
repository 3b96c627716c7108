import { Block, BlockKindSet } from '#core/model/block'
import { ArticleId, Sha256, Timestamp } from '#core/model/ids'
import { z } from '#core/model/zod'

export const ArticleStatus = z.enum(['new', 'in-progress', 'done', 'excluded'])
export type ArticleStatus = z.infer<typeof ArticleStatus>

/** A source's metadata and coding state. Its canonical text and blocks are an `ArticleText`, immutable and stored apart. */
export const Article = z.object({
  id: ArticleId,
  source: Sha256,
  /** SHA-256 of the canonical text as UTF-8; a lone surrogate counts as U+FFFD. */
  textHash: Sha256,
  /** Length of the canonical text in UTF-16 code units. */
  length: z.int().min(0),
  title: z.string(),
  outlet: z.string(),
  /** EDTF level 0 (ISO 8601-2): `2024`, `2024-03`, `2024-03-18`, or empty when unknown. */
  date: z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/),
  author: z.string(),
  place: z.string(),
  url: z.string(),
  /** BCP 47 tag of the text. */
  language: z.string(),
  status: ArticleStatus,
  /** Why the article is excluded; empty otherwise. */
  reason: z.string(),
  memo: z.string(),
  /** Blocks that a coder takes otherwise than the import did, sorted by start, each once; absent while there are none. */
  blockKinds: z.array(BlockKindSet).optional(),
  addedAt: Timestamp,
})
export type Article = z.infer<typeof Article>

/** The fields a coder may change after import. */
export const ArticleField = z.enum(['title', 'outlet', 'date', 'author', 'place', 'url', 'language', 'status', 'reason', 'memo'])
export type ArticleField = z.infer<typeof ArticleField>

export const ArticleText = z.object({ text: z.string(), blocks: z.array(Block) })
export type ArticleText = z.infer<typeof ArticleText>

/** A file as it was read; its bytes are never changed. */
export interface Source {
  readonly hash: Sha256
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly mime: string
  /** WHATWG label of the encoding the bytes were decoded with. */
  readonly encoding: string
}
