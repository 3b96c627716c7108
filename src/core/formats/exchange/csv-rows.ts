/** Rows of a table of text, by the names in its heading (RFC 4180, line ends of any kind). Rows that are shorter have empty cells. */
export function csvRows(file: string, separator: string): readonly Readonly<Record<string, string>>[] {
  const [heading = [], ...rows] = cellsOf(file, separator)
  const names = heading.map((name) => name.trim())
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])))
}

/** Whichever of comma, semicolon and tab there is most of in the heading. */
export function separatorOf(file: string): string {
  const [heading = ''] = file.split(/\r?\n/, 1)
  const counted = [',', '\t', ';'].map((separator) => ({ separator, count: heading.split(separator).length }))
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).separator
}

/** The end of a quoted cell that begins at `at`: the quote after which it is not doubled. */
function quotedEnd(file: string, at: number): number {
  for (let end = file.indexOf('"', at + 1); end !== -1; end = file.indexOf('"', end + 2)) if (file[end + 1] !== '"') return end
  return file.length
}

function* cellsOf(file: string, separator: string): Generator<string[]> {
  let row: string[] = []
  for (let at = 0; at <= file.length; ) {
    let cell: string
    if (file[at] === '"') {
      const end = quotedEnd(file, at)
      cell = file.slice(at + 1, end).replaceAll('""', '"')
      at = end + 1
    } else {
      let end = at
      while (end < file.length && file[end] !== separator && file[end] !== '\n' && file[end] !== '\r') end++
      cell = file.slice(at, end)
      at = end
    }
    row.push(cell)
    if (file[at] === separator) {
      at++
      continue
    }
    yield row
    row = []
    at += file.startsWith('\r\n', at) ? 2 : 1
    if (at === file.length) return
  }
}
