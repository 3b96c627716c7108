import type { BoilerplateReason } from '#core/formats/import/boilerplate/reason'
import type { Finding } from '#core/formats/import/metadata/rank'
import type { ArticleText } from '#core/model/article'
import type { Problem } from '#core/model/problem'
import type { DecodeBytes } from '#core/text/decode'
import type { Result } from '#core/util/result'

/** A file as it came in. `name` may carry a path; only its last part and its extension count. */
export interface ImportInput {
  readonly name: string
  readonly bytes: Uint8Array
  readonly decode: DecodeBytes
}

/** What a file says about itself; the fields are those of `Article`, empty where the file does not tell. */
export interface ArticleFields {
  readonly title: string
  readonly outlet: string
  /** EDTF level 0: `2024`, `2024-03` or `2024-03-18`. */
  readonly date: string
  readonly author: string
  readonly place: string
  readonly url: string
}

/** An article read from a file: canonical text, blocks and metadata, and what the user should look at. */
export interface ParsedArticle extends ArticleText, ArticleFields {
  /** Where each field was read and how sure it is. */
  readonly findings: readonly Finding[]
  /** How many blocks are boilerplate, by reason. */
  readonly boilerplate: Readonly<Partial<Record<BoilerplateReason, number>>>
  /** BCP 47 tag of the text. */
  readonly language: string
  /** WHATWG label of the encoding the bytes were decoded with. */
  readonly encoding: string
  readonly mime: string
  readonly warnings: readonly Problem[]
}

/** `content`: the bytes say so, whatever the name; `name`: only the extension does. */
export type Sniffed = 'content' | 'name' | null

/** One kind of article file. */
export interface Importer {
  readonly id: string
  /** The format's proper name, the same in every language. */
  readonly label: string
  /** Lower case, without dot. */
  readonly extensions: readonly string[]
  readonly sniff: (bytes: Uint8Array, name: string) => Sniffed
  readonly parse: (input: ImportInput) => Result<ParsedArticle>
}

/** Extension of a file name, lower case and without dot; empty when it has none. */
export function extensionOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const dot = base.lastIndexOf('.')
  return dot > 0 ? base.slice(dot + 1).toLowerCase() : ''
}

/** File name without path and extension. */
export function stemOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const dot = base.lastIndexOf('.')
  return dot > 0 ? base.slice(0, dot) : base
}
