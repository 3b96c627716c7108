import { number, orMissing, type Table, tableOf, text } from '#core/formats/export/tables/table'
import { type InitiativeFigure, rangeOf } from '#core/registry/initiative-figure'

/** A figure with the article it stands in. */
export interface ToldFigure extends InitiativeFigure {
  readonly title: string
  readonly outlet: string
  /** Of the article; EDTF or empty. */
  readonly date: string
  /** Where the initiative takes place, as the mention that the figure measures says; empty when it does not. */
  readonly place: string
}

const finite = (value: number | undefined): number | null => (value !== undefined && Number.isFinite(value) ? value : null)

/** What the charts of an initiative are drawn from. */
export const initiativeFiguresTable = (figures: readonly ToldFigure[]): Table =>
  tableOf<ToldFigure>(
    'initiative_figures',
    { 'zh-CN': '举措的每个数字一行', en: 'One row for each figure of the initiative' },
    [
      text('annotation_id', '标注的标识', 'Id of the annotation', ({ row }) => row.id),
      text('time', '时间（EDTF）', 'What it tells of (EDTF)', ({ when }) => when?.date ?? null),
      text('time_from', '时间的出处：as-of、period、article', 'Where the time is from', ({ when }) => when?.source ?? null),
      text('place', '地点', 'Place', ({ place }) => orMissing(place)),
      text('quote', '原文', 'As written', ({ row }) => row.quote),
      text('entity', '计数的事物', 'What is counted', ({ row }) => orMissing(row.entity)),
      text('property', '指标', 'Its property', ({ row }) => orMissing(row.property)),
      number('value', '数值', 'Value', ({ row }) => row.value),
      text('unit', '单位', 'Unit', ({ row }) => orMissing(row.unit)),
      text('approx', '概数', 'Hedge', ({ row }) => orMissing(row.approx)),
      text('dimension', '量纲', 'Dimension', ({ row }) => row.amount?.scale.dimension ?? null),
      number('base_value', '以基本单位计', 'In the base unit', ({ row }) => row.amount?.near ?? null),
      number('base_low', '下限，以基本单位计', 'At least, in the base unit', ({ row }) => finite(rangeOf(row)?.lo)),
      number('base_high', '上限，以基本单位计', 'At most, in the base unit', ({ row }) => finite(rangeOf(row)?.hi)),
      text('role', '作用', 'Role of the link', ({ role }) => role),
      text('article', '文章', 'Article', ({ title }) => title),
      text('outlet', '媒体', 'Outlet', ({ outlet }) => orMissing(outlet)),
      text('article_date', '文章日期', 'Date of the article', ({ date }) => orMissing(date)),
    ],
    () => figures,
  )
