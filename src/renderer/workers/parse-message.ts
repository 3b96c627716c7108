import type { ParsedArticle } from '#core/formats/import/importer'
import type { Sha256 } from '#core/model/ids'
import type { Result } from '#core/util/result'

/** What the parse worker is asked; the bytes are handed over, not copied. */
export interface ParseRequest {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface ParsedFile {
  readonly parsed: ParsedArticle
  /** Of the bytes, and of the canonical text as UTF-8. */
  readonly hash: Sha256
  readonly textHash: Sha256
}

/** What it answers, with the bytes handed back. */
export interface ParseAnswer {
  readonly result: Result<ParsedFile>
  readonly bytes: Uint8Array<ArrayBuffer>
}
