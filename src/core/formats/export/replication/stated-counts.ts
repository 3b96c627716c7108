import { isUnder } from '#core/formats/export/tables/coded'
import { number, type Table, tableOf, text } from '#core/formats/export/tables/table'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import type { Snapshot } from '#core/model/snapshot'

/** How many rows of `table` there are, or how many whose `column` is `value`. */
export interface StatedCount {
  /** `linked` is what the scripts join: a row for each link from a figure to a mention of an initiative. */
  readonly table: 'articles' | 'annotations' | 'spans' | 'mentions' | 'figures' | 'links' | 'coders' | 'linked'
  readonly column: string | null
  readonly value: string | null
  readonly count: number
}

const whole = (table: StatedCount['table'], count: number): StatedCount => ({ table, column: null, value: null, count })

/** One count for each value, in the order of its first thing. */
function grouped(table: StatedCount['table'], column: string, values: readonly string[]): readonly StatedCount[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ table, column, value, count }))
}

function linkedCount({ codebook, annotations, links }: Snapshot): number {
  const codes = new Map(annotations.map(({ id, code }) => [id, code]))
  const isA = (top: typeof FIGURE, id: (typeof links)[number]['from']): boolean => {
    const code = codes.get(id)
    return code !== undefined && isUnder(codebook, top)(code)
  }
  return links.filter(({ from, to }) => isA(FIGURE, from) && isA(INITIATIVE, to)).length
}

/** Counted in the project itself, not in the tables: whoever counts the rows checks both. */
export function statedCounts(snapshot: Snapshot): readonly StatedCount[] {
  const { project, codebook, articles, annotations, links } = snapshot
  const under = (top: typeof FIGURE) => annotations.filter(({ code }) => isUnder(codebook, top)(code)).length
  const statuses = articles.map(({ status }) => status)
  const codes = annotations.map(({ code }) => code)
  const coders = annotations.map(({ coder }) => coder)
  const types = links.map(({ type }) => type)
  return [
    whole('articles', articles.length),
    ...grouped('articles', 'status', statuses),
    whole('annotations', annotations.length),
    ...grouped('annotations', 'code', codes),
    ...grouped('annotations', 'coder_id', coders),
    whole(
      'spans',
      annotations.reduce((sum, { anchor }) => sum + anchor.spans.length, 0),
    ),
    whole('mentions', under(INITIATIVE)),
    whole('figures', under(FIGURE)),
    whole('links', links.length),
    ...grouped('links', 'type', types),
    whole('linked', linkedCount(snapshot)),
    whole('coders', project.coders.length),
  ]
}

export const countsTable = (counts: readonly StatedCount[]): Table =>
  tableOf<StatedCount>(
    'counts',
    { 'zh-CN': '每个数一行', en: 'One row for each count' },
    [
      text('table', '表', 'Table', ({ table }) => table),
      text('column', '列；空则数整张表', 'Column; empty counts the whole table', ({ column }) => column),
      text('value', '列中的值', 'Value in the column', ({ value }) => value),
      number('count', '行数', 'How many rows', ({ count }) => count),
    ],
    () => counts,
  )
