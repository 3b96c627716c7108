import type { Impact, KeptValue } from '#core/codebook/impact'
import type { CodebookOperation } from '#core/codebook/operation'
import type { Change } from '#core/edits/change'
import type { Codebook } from '#core/model/codebook'
import type { AnnotationId, ArticleId, CodeId, LinkTypeId } from '#core/model/ids'
import type { Problem } from '#core/model/problem'

/** How often codes and link types are used. */
export interface CodebookUses {
  readonly annotations: ReadonlyMap<CodeId, number>
  /** Articles in which the code is used. */
  readonly articles: ReadonlyMap<CodeId, number>
  readonly links: ReadonlyMap<LinkTypeId, number>
}

/** A codebook as it once was in force. */
export interface CodebookVersion {
  readonly codebook: Codebook
  /** When it came about, in milliseconds since the Unix epoch; `null` for the one the project began with. */
  readonly at: number | null
}

/** An annotation with what a list has to say of it. */
export interface CodedPassage {
  readonly annotation: AnnotationId
  readonly article: ArticleId
  readonly code: CodeId
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  /** Of the codebook it was coded under; `null` when it was not recorded. */
  readonly version: number | null
  /** Title, outlet and date of the article. */
  readonly title: string
  readonly outlet: string
  readonly date: string
}

/** Where a value stands that its attribute cannot hold. */
export interface KeptPassage extends KeptValue {
  readonly title: string
}

/** A list that may be longer than what is handed over of it. */
export interface Listed<T> {
  readonly total: number
  readonly first: readonly T[]
}

/** What a window asks of the worker that reads annotations for the codebook, and what comes back. */
export interface CodebookQuestions {
  readonly uses: { readonly asked: null; readonly answer: CodebookUses }
  /** Every version, oldest first. */
  readonly versions: { readonly asked: null; readonly answer: readonly CodebookVersion[] }
  readonly impact: { readonly asked: { readonly operations: readonly CodebookOperation[] }; readonly answer: Impact }
  /** All that applying the operations changes, with the codebook they lead to as version `version`. */
  readonly changes: {
    readonly asked: { readonly operations: readonly CodebookOperation[] }
    readonly answer: { readonly version: number; readonly changes: readonly Change[] }
  }
  /** Annotations of one code, in the order of the library. */
  readonly passages: { readonly asked: { readonly code: CodeId }; readonly answer: readonly CodedPassage[] }
  readonly older: { readonly asked: null; readonly answer: Listed<CodedPassage> }
  /** Those that `older` counts, as changes that mark them as looked at again: of one code, or of all. */
  readonly recheck: { readonly asked: { readonly code: CodeId | null }; readonly answer: readonly Change[] }
  readonly kept: { readonly asked: null; readonly answer: Listed<KeptPassage> }
}

export type QuestionName = keyof CodebookQuestions

/** `open` comes first, once: the project's database. */
export type CodebookRequest =
  | { readonly kind: 'open'; readonly key: string }
  | { readonly kind: 'ask'; readonly serial: number; readonly name: QuestionName; readonly asked: unknown }

export type CodebookReply = { readonly serial: number } & (
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly problem: Problem }
)
