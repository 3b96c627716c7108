import { compareAmounts } from '#core/analysis/figure-amount'
import type { FigureSurroundings } from '#core/analysis/figure-match'
import type { FigureRow } from '#core/analysis/figure-row'

export type FigureColumn =
  | 'article'
  | 'outlet'
  | 'date'
  | 'quote'
  | 'value'
  | 'bounds'
  | 'approx'
  | 'unit'
  | 'kind'
  | 'change'
  | 'entity'
  | 'initiative'
  | 'coder'
  | 'certainty'
  | 'origin'

export interface FigureSort {
  readonly column: FigureColumn
  readonly descending: boolean
}

/** Articles in the order of the library, figures in reading order. */
export const inReadingOrder: FigureSort = { column: 'article', descending: false }

/** What is measured, whatever the unit: rows of one dimension stand together when sorted by value. Empty without a number. */
export const dimensionOf = (row: FigureRow): string => row.amount?.scale.dimension ?? ''

/**
 * Equal rows keep their order, whichever way the column runs. Rows that say nothing in the column come last, both ways; values are sorted
 * inside their dimension only, the dimension of most rows first. Keys are made once a row, so that 100,000 rows sort in a moment.
 * @param rows in reading order
 */
export function sortFigures(
  rows: readonly FigureRow[],
  { column, descending }: FigureSort,
  around: FigureSurroundings,
): readonly FigureRow[] {
  if (column === 'article') return descending ? rows.toReversed() : rows
  const order = column === 'value' || column === 'bounds' ? byAmount(rows, column, descending) : byRank(rows, column, descending, around)
  return Uint32Array.from(rows, (_, index) => index)
    .sort((a, b) => order(a, b) || a - b)
    .reduce<FigureRow[]>((sorted, index) => {
      const row = rows[index]
      if (row) sorted.push(row)
      return sorted
    }, [])
}

/** Compares the rows at two places. */
type Order = (a: number, b: number) => number

function byAmount(rows: readonly FigureRow[], column: 'value' | 'bounds', descending: boolean): Order {
  const dimension = rankDimensions(rows)
  const amounts = rows.map((row) => (column === 'value' || row.bounds ? row.amount : null))
  return (a, b) => {
    const apart = (dimension[a] ?? 0) - (dimension[b] ?? 0)
    if (apart !== 0) return apart
    const [x, y] = [amounts[a], amounts[b]]
    if (!x || !y) return Number(!x) - Number(!y)
    return descending ? compareAmounts(y, x) : compareAmounts(x, y)
  }
}

function byRank(rows: readonly FigureRow[], column: TextColumn, descending: boolean, around: FigureSurroundings): Order {
  const ranks = rankTexts(rows, textOf(column, around))
  return (a, b) => {
    const [x = NOTHING, y = NOTHING] = [ranks[a], ranks[b]]
    if (x === NOTHING || y === NOTHING) return x - y
    return descending ? y - x : x - y
  }
}

const collator = new Intl.Collator('zh-CN', { numeric: true })

/** Rank of the empty text: the last. */
const NOTHING = 0xffff_ffff

/** The place of each row's text among all of them, without gaps; comparing texts is dear, and most of them occur many times. */
function rankTexts(rows: readonly FigureRow[], text: (row: FigureRow) => string): Uint32Array {
  const texts = rows.map(text)
  const ranks = new Map([['', NOTHING]])
  let before = ''
  let rank = 0
  for (const each of [...new Set(texts)].sort(collator.compare)) {
    if (each === '') continue
    if (collator.compare(before, each) !== 0) rank++
    ranks.set(each, rank)
    before = each
  }
  return Uint32Array.from(texts, (each) => ranks.get(each) ?? NOTHING)
}

/** What most rows measure comes first. */
function rankDimensions(rows: readonly FigureRow[]): Uint32Array {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(dimensionOf(row), (counts.get(dimensionOf(row)) ?? 0) + 1)
  counts.delete('')
  const ranks = new Map([...counts].sort(([x, a], [y, b]) => b - a || collator.compare(x, y)).map(([dimension], rank) => [dimension, rank]))
  return Uint32Array.from(rows, (row) => ranks.get(dimensionOf(row)) ?? NOTHING)
}

type TextColumn = Exclude<FigureColumn, 'article' | 'value' | 'bounds'>

/** Sure first. */
const CERTAINTY: Readonly<Record<FigureRow['certainty'], string>> = { sure: '1', likely: '2', doubtful: '3' }

function textOf(column: TextColumn, around: FigureSurroundings): (row: FigureRow) => string {
  const texts: Readonly<Record<TextColumn, (row: FigureRow) => string>> = {
    outlet: around.outlet,
    date: around.date,
    quote: (row) => row.quote,
    approx: (row) => row.approx,
    unit: (row) => row.unit,
    kind: (row) => row.kind,
    change: (row) => row.change,
    entity: (row) => row.entity + row.property,
    initiative: (row) => around.initiatives(row)[0] ?? '',
    coder: around.coder,
    certainty: (row) => CERTAINTY[row.certainty],
    origin: (row) => row.by,
  }
  return texts[column]
}
