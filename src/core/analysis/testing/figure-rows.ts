import { amountOf } from '#core/analysis/figure-amount'
import type { FigureRow } from '#core/analysis/figure-row'
import { AnnotationId, ArticleId, CoderId } from '#core/model/ids'

let rows = 0

/** A row with this quote; its amount follows from kind, unit and value (or bounds). */
export function row(quote: string, fields: Partial<Omit<FigureRow, 'amount'>> = {}): FigureRow {
  rows++
  const made = {
    id: AnnotationId.parse(`figure-${rows}`),
    article: ArticleId.parse('article'),
    start: rows,
    quote,
    before: '',
    after: '',
    kind: 'count',
    value: null,
    bounds: null,
    moment: '',
    approx: '',
    unit: '',
    classifier: '',
    change: '',
    entity: '',
    property: '',
    coder: CoderId.parse('coder'),
    certainty: 'sure',
    by: 'coder',
    byHand: false,
    measures: [],
    ...fields,
  } as const
  const number = made.value ?? made.bounds?.lo ?? made.bounds?.hi ?? null
  return { ...made, amount: number === null ? null : amountOf(made.kind, made.unit, number) }
}

export const money = (quote: string, value: string, unit = '元', fields: Partial<Omit<FigureRow, 'amount'>> = {}): FigureRow =>
  row(quote, { kind: 'money', value, unit, ...fields })

export const surroundings = {
  title: () => '临江推行“一站办”',
  outlet: () => '临江日报',
  date: () => '2024-03-18',
  coder: () => '林澈',
  contradiction: () => null,
  initiatives: (figure: FigureRow) => figure.measures.map(() => '春雨计划'),
}
