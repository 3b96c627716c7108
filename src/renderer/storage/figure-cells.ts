import type { SaidFigure } from './figure-port'

/** What a column of the table comes to in a spreadsheet: numbers plain, bounds in two cells, what has a code in its words. */
export function figureCells(line: SaidFigure, words: CopyWords): (column: string) => readonly string[] {
  const said = (field: string, value: string) => words[`${field} ${value}`] ?? value
  const cells: Readonly<Record<string, () => readonly string[]>> = {
    article: () => [line.title],
    outlet: () => [line.outlet],
    date: () => [line.date],
    quote: () => [line.quote],
    value: () => [line.value ?? line.moment],
    bounds: () => [line.bounds?.lo ?? '', line.bounds?.hi ?? ''],
    approx: () => [said('approx', line.approx)],
    unit: () => [line.unit],
    kind: () => [said('kind', line.kind)],
    change: () => [said('change', line.change)],
    entity: () => [line.entity, line.property],
    initiative: () => [line.initiatives.join('; ')],
    coder: () => [line.coderName],
    certainty: () => [said('certainty', line.certainty)],
    origin: () => [said('origin', line.byHand ? 'by-hand' : line.by)],
  }
  return (column) => cells[column]?.() ?? []
}

type CopyWords = Readonly<Record<string, string>>
