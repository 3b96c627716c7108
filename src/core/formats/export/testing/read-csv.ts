const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y

/** RFC 4180: the rows of a table, each by the names in its heading. */
export function readCsv(file: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]]
  CELL.lastIndex = 0
  for (let cell = CELL.exec(file); cell; cell = CELL.exec(file)) {
    const [, raw = '', end] = cell
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    if (end !== ',') rows.push([])
    if (CELL.lastIndex === file.length) break
  }
  const [heading = [], ...rest] = rows.slice(0, -1)
  if (rest.some((row) => row.length !== heading.length)) throw new Error('not a table')
  return rest.map((row) => Object.fromEntries(heading.map((name, i) => [name, row[i] ?? ''])))
}
