import type { Annotation, AttributeValue, Certainty, Provenance } from '#core/model/annotation'
import type { Article, Source } from '#core/model/article'
import type { Block } from '#core/model/block'
import type { Codebook } from '#core/model/codebook'
import type { AttributeId } from '#core/model/ids'
import type { Initiative } from '#core/model/initiative'
import type { LinkRole } from '#core/model/link'
import type { Problem } from '#core/model/problem'
import type { Project } from '#core/model/project'

/** What a file counts offsets in. Many do not keep to their format's unit; their quotes give them away. */
export type OffsetUnit = 'utf16' | 'code-point'

/** One stretch of text, by position, by its words, or by both. What is not said is `null`. */
export interface ForeignStretch {
  readonly start: number | null
  /** Exclusive. */
  readonly end: number | null
  /** Its text, whole. */
  readonly quote: string | null
  /** How its text begins, perhaps: tells readings of the file apart, but places nothing. */
  readonly begins?: string
  readonly prefix?: string
  readonly suffix?: string
}

/** Somebody who coded: the id of our own exports, a name, or both. */
export interface ForeignCoder {
  readonly id: string | null
  readonly name: string
}

export interface ForeignAnnotation {
  /** What links of the same file call it by. */
  readonly key: string
  /** An id that stays the same in every copy of the annotation; `null` when the file has none. */
  readonly id: string | null
  /** The `key` of a foreign code. */
  readonly code: string
  /** `null`: whoever imports it. */
  readonly coder: ForeignCoder | null
  readonly stretches: readonly ForeignStretch[]
  readonly attributes: Readonly<Record<string, AttributeValue>>
  /** Whether the attributes are ours, to be kept as they are; others are read as a coder's typing is. */
  readonly isExact: boolean
  readonly memo: string
  readonly certainty?: Certainty | undefined
  readonly provenance?: Provenance | undefined
  readonly byHand?: readonly AttributeId[] | undefined
  /** UTC, ISO 8601 with milliseconds. */
  readonly createdAt: string | null
  /** What only our own exports know. */
  readonly ours?: Pick<Annotation, 'initiative' | 'codebookVersion'>
}

/** `from` and `to` are keys of annotations. */
export interface ForeignLink {
  readonly id: string | null
  readonly type: string
  readonly from: string
  readonly to: string
  readonly role?: LinkRole | undefined
  readonly coder: ForeignCoder | null
  readonly createdAt: string | null
}

/** A text with what was said of it. */
export interface ForeignDocument {
  /** File name without extension, or the title: how people know it. */
  readonly name: string
  /** As it stands in the file, byte order mark and line ends included; `null` when the file has no text. */
  readonly text: string | null
  /** What our own exports say of the article. */
  readonly article: (Partial<Article> & { readonly blocks?: readonly Block[] }) | null
  /** The file it was read from, where the export has it. */
  readonly source?: Source | undefined
  /** What the format says that offsets count. */
  readonly unit: OffsetUnit
  readonly annotations: readonly ForeignAnnotation[]
}

/** A code as a file knows it. */
export interface ForeignCode {
  /** What annotations call it by. */
  readonly key: string
  readonly name: string
  readonly definition: string
}

/** Everything in an annotation file, before it is brought together with a project. */
export interface Exchange {
  readonly documents: readonly ForeignDocument[]
  readonly links: readonly ForeignLink[]
  /** Those that the file describes; annotations may name others. */
  readonly codes: readonly ForeignCode[]
  /** The project of one of our own exports, without its log. */
  readonly project: Project | null
  readonly codebook: Codebook | null
  readonly initiatives: readonly Initiative[]
  /** What could not be read. */
  readonly problems: readonly Problem[]
}
