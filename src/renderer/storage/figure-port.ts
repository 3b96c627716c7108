import type { FigureSort } from '#core/analysis/figure-order'
import type { FigureRow } from '#core/analysis/figure-row'
import type { FigureSum, SumRefusal } from '#core/analysis/figure-sum'
import type { AnnotationId } from '#core/model/ids'
import type { Problem } from '#core/model/problem'

/** What a table of all figures shows: filter, order, and the rows in sight. */
export interface FigureLook {
  /** As typed; see `parseFigureQuery`. */
  readonly query: string
  readonly sort: FigureSort
  /** Rows wanted, counted from 0 in the order shown; `to` exclusive. */
  readonly from: number
  readonly to: number
  /** The row that the keys act on. */
  readonly active: AnnotationId | null
}

/** A row with what the rest of the project says about it. */
export interface SaidFigure extends FigureRow {
  readonly title: string
  /** BCP 47 tag of the article. */
  readonly language: string
  readonly outlet: string
  /** Of the article. */
  readonly date: string
  /** Name of the coder. */
  readonly coderName: string
  readonly initiatives: readonly string[]
}

/** A row as it is shown. */
export interface FigureLine extends SaidFigure {
  /** Why its values cannot be right. */
  readonly contradiction: Problem | null
  readonly selected: boolean
  /** Sorted by value: the first of its dimension. */
  readonly begins: boolean
}

/** Values that occur, the most frequent first. */
export type Occurring = readonly (readonly [value: string, count: number])[]

/** What was there to be seen: the lines from `from` on, as of one state of the project. */
export interface FigureSight {
  readonly lines: readonly FigureLine[]
  readonly from: number
  /** Another number when a line may say something else than before. */
  readonly version: number
  /** Figures of the project, and those the filter lets through. */
  readonly total: number
  readonly shown: number
  /** Place of the active row among those shown; -1 when it is not. */
  readonly active: number
  readonly selected: number
  /** Of the selected rows. */
  readonly sum: FigureSum | SumRefusal | null
  readonly kinds: Occurring
  readonly units: Occurring
  /** Share of the articles read so far, up to 1. */
  readonly read: number
  /** Why the figures cannot be read (any more). */
  readonly problem: Problem | null
}

/** What happens to the selection; places count the rows shown. A range runs from where the selection began, without one from `from`. */
export type SelectFigures =
  | { readonly select: 'only' | 'toggle'; readonly index: number }
  | { readonly select: 'range'; readonly index: number; readonly from: number }
  | { readonly select: 'all' | 'none' }

/** Selected rows, or all that are shown when none is, in the order shown, as cells for a spreadsheet. */
export interface CopyFigures {
  readonly columns: readonly string[]
  readonly header: readonly string[]
  /** Words for what has a code: `kind percent` → 百分比. */
  readonly words: Readonly<Record<string, string>>
}
