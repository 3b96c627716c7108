import type { InitiativeColumn, InitiativeLine, InitiativeSort } from './initiative-port'

const collator = new Intl.Collator('zh-CN', { numeric: true })

type NumberColumn = 'articles' | 'mentions' | 'figures'

const texts: Readonly<Record<Exclude<InitiativeColumn, NumberColumn>, (line: InitiativeLine) => string>> = {
  name: ({ name }) => name,
  type: ({ type }) => type,
  actor: ({ actors }) => actors[0] ?? '',
  place: ({ places }) => places[0] ?? '',
  first: ({ first }) => first,
  last: ({ last }) => last,
}

const isNumber = (column: InitiativeColumn): column is NumberColumn => !Object.hasOwn(texts, column)

function compare(a: InitiativeLine, b: InitiativeLine, column: InitiativeColumn, descending: boolean): number {
  if (isNumber(column)) return descending ? b[column] - a[column] : a[column] - b[column]
  const [x, y] = [texts[column](a), texts[column](b)]
  if (x === '' || y === '') return Number(x === '') - Number(y === '')
  return descending ? collator.compare(y, x) : collator.compare(x, y)
}

/** What says nothing in the column comes last, both ways; equal ones by name. */
export const sortInitiatives = (lines: readonly InitiativeLine[], { column, descending }: InitiativeSort): readonly InitiativeLine[] =>
  lines.toSorted((a, b) => compare(a, b, column, descending) || collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
