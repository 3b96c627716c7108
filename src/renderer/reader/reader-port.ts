import type { Annotation } from '#core/model/annotation'
import type { Block } from '#core/model/block'
import type { AnnotationId, CodeId } from '#core/model/ids'
import type { Link } from '#core/model/link'
import type { Span } from '#core/model/span'

/** What the reader asks of the article it shows; `storage`'s OpenArticle has this shape. Offsets: UTF-16 code units. */
export interface ReadableArticle {
  readonly text: string
  readonly blocks: readonly Block[]
  marks(): ReadableMarks
  linksFrom(id: AnnotationId): readonly Link[]
  linksTo(id: AnnotationId): readonly Link[]
  peek(id: AnnotationId): Annotation | null
  load(start: number, end: number): Promise<readonly Annotation[]>
  subscribe(listener: () => void): () => void
}

export interface ReadableMark {
  readonly id: AnnotationId
  readonly code: CodeId
  readonly start: number
  readonly end: number
  readonly spans: readonly Span[] | null
  /** A suggestion: no annotation yet, and known by an id of its own. */
  readonly suggested?: boolean
}

/** `size`, `indexOf` and `at` count annotations only. */
export interface ReadableMarks {
  readonly size: number
  byId(id: AnnotationId): ReadableMark | null
  indexOf(id: AnnotationId): number
  at(index: number): ReadableMark | null
  overlapping(start: number, end: number): readonly ReadableMark[]
  /**
   * Calls `visit` with the start and the code of every annotation in reading order, then of every suggestion, and makes no mark for it: an
   * article may have 20,000.
   */
  forEachStart(visit: (start: number, code: CodeId, suggested?: boolean) => void): void
}

/** How a code is drawn: its slot (1–8) gives pigment and signature; `short` codes (figures) take the lane nearest the glyphs and get a gloss. */
export interface CodeLook {
  readonly code: CodeId
  readonly slot: number
  readonly label: string
  readonly short: boolean
}

/** The words of one gloss: its value first (`333,300 家`), then what is counted; `linkable` glosses show whether they are linked. */
export interface GlossText {
  readonly value: string
  readonly entity: string
  readonly linkable: boolean
  readonly linked: boolean
  /** What is wrong with it, in a word; empty for nothing. The name says it too. */
  readonly warning: string
  /** The accessible name: `Figure, 33.33万家, 333,300 家, measures “一站办”帮扶机制`. */
  readonly name: string
}

export interface GlossAsked {
  /** The annotation is one that a suggestion would become. */
  readonly suggested: boolean
  /** Also what takes longer to tell: what is wrong with it. */
  readonly closely: boolean
}

/** What the coder did in the text. The last place that knows the DOM is the reader; everything after this is offsets. */
export type ReaderEvent =
  /** The selection became `span` (snapped to graphemes), or nothing. `by` tells whether a palette should open. */
  | { readonly type: 'select'; readonly span: Span | null; readonly by: 'pointer' | 'keyboard' }
  | { readonly type: 'pick'; readonly annotation: AnnotationId | null }
  | { readonly type: 'hover'; readonly annotation: AnnotationId | null }
  /** A handle of the current mark was dropped: its spans as they should be now. */
  | { readonly type: 'resize'; readonly annotation: AnnotationId; readonly spans: readonly Span[] }
  /** A gloss was dropped on a mark or on another gloss. */
  | { readonly type: 'drop-link'; readonly from: AnnotationId; readonly to: AnnotationId }
  | { readonly type: 'leave-caret-mode' }
  /** The reading position moved: first and last visible offset. */
  | { readonly type: 'scrolled'; readonly start: number; readonly end: number }

export interface ReaderProps {
  readonly article: ReadableArticle
  /** Language tag of the text, for `lang`. */
  readonly language: string
  /** The line under the title: outlet · date · author. */
  readonly meta: string
  readonly looks: ReadonlyMap<CodeId, CodeLook>
  readonly gloss: (annotation: Annotation, how: GlossAsked) => GlossText
  readonly current: AnnotationId | null
  readonly hover: AnnotationId | null
  readonly selection: Span | null
  /** Annotations offered as link targets, in the order of their numbers. */
  readonly candidates: readonly AnnotationId[]
  /** What a search found, in the order of the text, without overlaps. */
  readonly hits?: readonly Span[]
  readonly mode: 'browse' | 'caret'
  readonly onEvent: (event: ReaderEvent) => void
  readonly words: ReaderWords
  readonly ref?: React.Ref<ReaderHandle>
}

/** The reader's own words, in the language of the interface. */
export interface ReaderWords {
  readonly articleText: string
  readonly annotations: string
  readonly rail: string
  readonly railValue: (percent: number) => string
  /** `3 figures, 1 initiative, 2 suggestions`, the hidden description of a block. */
  readonly marksInBlock: (counts: ReadonlyMap<CodeId, number>, suggestions: number) => string
  readonly moveStart: string
  readonly moveEnd: string
  /** Stands on the card of a current figure that is linked to nothing. */
  readonly unlinked?: string
  /** What can be done with the suggestion under review, and by which keys; they stand on its card. */
  readonly review?: readonly { readonly keys: readonly string[]; readonly does: string }[]
}

export interface ReaderHandle {
  /** Brings `span` between 15 % and 70 % of the height unless it is there already. */
  reveal(span: Span): void
  /** Where `span` is on screen now (client coordinates), or `null` when it is not mounted. */
  rectOf(span: Span): DOMRect | null
  focus(): void
  /** Offset at the reading position: the caret, else the first visible character. */
  position(): number
}
