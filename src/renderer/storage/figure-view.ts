import { figureMatcher } from '#core/analysis/figure-match'
import { dimensionOf, type FigureSort, inReadingOrder, sortFigures } from '#core/analysis/figure-order'
import { figureVocabulary, parseFigureQuery } from '#core/analysis/figure-query'
import type { FigureRow } from '#core/analysis/figure-row'
import { type FigureSum, type SumRefusal, sumFigures } from '#core/analysis/figure-sum'
import { toTsv } from '#core/analysis/figure-tsv'
import { figureCells } from './figure-cells'
import type { FigureIndex } from './figure-index'
import type { CopyFigures, FigureLine, FigureLook, FigureSight, Occurring, SaidFigure, SelectFigures } from './figure-port'
import { keepShown, nothingSelected, selectFigures } from './figure-selection'

/** One way of looking at the figures in memory: filter, order, selection. What is dear is made once for each state of the index. */
export class FigureView {
  private readonly index: FigureIndex
  private query = ''
  private sort: FigureSort = inReadingOrder
  private shown: readonly FigureRow[] = []
  private selection = nothingSelected
  private version = 0
  private sum: FigureSum | SumRefusal | null | undefined
  /** The index has changed since `shown` was made. */
  private outdated = true
  private occurring: { readonly kinds: Occurring; readonly units: Occurring } = { kinds: [], units: [] }

  constructor(index: FigureIndex) {
    this.index = index
  }

  /** After a change of the index; what follows from it is made when somebody looks. */
  outdate(): void {
    this.outdated = true
  }

  select(asked: SelectFigures): void {
    this.bringUpToDate()
    this.selection = selectFigures(this.selection, asked, this.shown)
    this.version++
    this.sum = undefined
  }

  look({ query, sort, from, to, active }: FigureLook): Omit<FigureSight, 'read' | 'problem'> {
    if (query !== this.query || sort.column !== this.sort.column || sort.descending !== this.sort.descending) {
      this.query = query
      this.sort = sort
      this.outdated = true
    }
    this.bringUpToDate()
    if (this.sum === undefined) this.sum = sumFigures(this.chosen())
    return {
      lines: this.shown.slice(from, to).map((row, offset) => this.line(row, from + offset)),
      from,
      version: this.version,
      total: this.index.rows().length,
      shown: this.shown.length,
      active: active === null ? -1 : this.shown.findIndex((row) => row.id === active),
      selected: this.selection.chosen.size,
      sum: this.sum,
      ...this.occurring,
    }
  }

  copy({ columns, header, words }: CopyFigures): string {
    this.bringUpToDate()
    const rows = this.selection.chosen.size > 0 ? this.chosen() : this.shown
    const lines = rows.map((row) => {
      const cells = figureCells(this.said(row), words)
      return columns.flatMap((column) => cells(column))
    })
    return toTsv([header, ...lines])
  }

  private bringUpToDate(): void {
    if (!this.outdated) return
    this.outdated = false
    const rows = this.index.rows()
    const { surroundings, codebook } = this.index
    const terms = parseFigureQuery(this.query, figureVocabulary(codebook))
    const matching = terms.length === 0 ? rows : rows.filter(figureMatcher(terms, surroundings))
    this.shown = sortFigures(matching, this.sort, surroundings)
    this.selection = keepShown(this.selection, this.shown)
    this.occurring = { kinds: occurring(rows, (row) => row.kind), units: occurring(rows, (row) => row.unit) }
    this.version++
    this.sum = undefined
  }

  private chosen(): readonly FigureRow[] {
    const { chosen } = this.selection
    return chosen.size === 0 ? [] : this.shown.filter((row) => chosen.has(row.id))
  }

  private line(row: FigureRow, place: number): FigureLine {
    const before = this.shown[place - 1]
    return {
      ...this.said(row),
      contradiction: this.index.surroundings.contradiction(row),
      selected: this.selection.chosen.has(row.id),
      begins: this.sort.column === 'value' && before !== undefined && dimensionOf(before) !== dimensionOf(row),
    }
  }

  private said(row: FigureRow): SaidFigure {
    const { title, outlet, date, coder, initiatives } = this.index.surroundings
    return {
      ...row,
      title: title(row),
      language: this.index.languageOf(row),
      outlet: outlet(row),
      date: date(row),
      coderName: coder(row),
      initiatives: initiatives(row),
    }
  }
}

/** Most values that a menu offers. */
const OFFERED = 24

function occurring(rows: readonly FigureRow[], value: (row: FigureRow) => string): Occurring {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(value(row), (counts.get(value(row)) ?? 0) + 1)
  counts.delete('')
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, OFFERED)
}
