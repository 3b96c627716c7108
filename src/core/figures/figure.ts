import type { Interval } from '#core/model/annotation'
import type { Span } from '#core/model/span'

/** What a figure counts or measures in. The ids are those of the attribute `kind` of the default codebook. */
export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'permille'
  | 'basis-point'
  | 'fraction'
  | 'ratio'
  | 'multiple'
  | 'doubling'
  | 'duration'
  | 'date'
  | 'age'
  | 'score'
  | 'ordinal'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'speed'
  | 'power'
  | 'energy'
  | 'temperature'
  | 'measure'
  | 'vague'

/** 概数 (GB/T 15835-2011): how the text hedges the number. */
export type Approx = 'about' | 'nearly' | 'more-than' | 'at-least' | 'at-most' | 'less-than'

/** FHIR `Quantity.comparator`. */
export type Comparator = '<' | '<=' | '>=' | '>'

/** 提高6倍 changes by (factor 7), 增长到3倍 to (factor 3); `factor` is an exact decimal where the figure is a multiple or a doubling. */
export interface FigureChange {
  readonly direction: 'up' | 'down'
  readonly mode: 'by' | 'to'
  /** As written: 提升了. It stands outside the figure's span. */
  readonly verb: string
  readonly factor: string | null
}

/** Where the pieces of the figure stand; a figure may have two numerals (a range) and several hedges. */
export interface FigureParts {
  readonly numeral: readonly Span[]
  readonly scale: readonly Span[]
  readonly hedge: readonly Span[]
  readonly classifier: Span | null
  readonly unit: Span | null
}

/** Another way to read the same words: 提高6倍 as × 6. `rule` says which convention it follows. */
export interface Reading {
  readonly value: string | null
  readonly factor: string | null
  readonly rule: string
}

/**
 * A quantity a reader would extract, in normal form. The span is `[hedge] numeral [hedge] scale [hedge] [classifier] unit [hedge]`; verbs of change, 的 and
 * what is counted stand outside. Offsets: UTF-16 code units of the text given, end exclusive. Numbers are exact decimal strings.
 */
export interface Figure extends Span {
  readonly text: string
  readonly parts: FigureParts
  readonly kind: FigureKind
  /** `"333300"`; `null` where the text gives only bounds (十几, 三到五) or a date. Percent as written: 9.4% is `"9.4"`. */
  readonly value: string | null
  readonly bounds: Interval | null
  readonly comparator: Comparator | null
  readonly approx: Approx | null
  /** As written: 家, 元, 亩, 百分点, villages. */
  readonly unit: string | null
  /** UCUM (`m2`), ISO 4217 (`CNY`), `1` for counted things, `null` where neither has a code (亩, 斤). */
  readonly unitCode: string | null
  /** The measure word between number and unit: 个 in 9.4个百分点. A measure word that is the only unit stands in `unit`. */
  readonly classifier: string | null
  readonly change: FigureChange | null
  /** Dates and periods: EDTF (`2017-04-24`, `2016/..`, `--04-24`) or an RFC 5545 recurrence rule (`FREQ=WEEKLY;BYDAY=MO,TU`). */
  readonly date: string | null
  /** What is counted (党员) and which property of it is measured (覆盖率), MeasEval's terms. */
  readonly entity: Span | null
  readonly property: Span | null
  readonly certainty: 'sure' | 'likely' | 'unlikely'
  /** Ids of the rules that made it, in the order they were applied. */
  readonly rules: readonly string[]
  readonly readings: readonly Reading[]
}
