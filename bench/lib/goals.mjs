/** Prints goals as a table and returns whether all were met. Each goal: `{name, value, limit}`; met when value ≤ limit. */
export function report(goals) {
  const rows = goals.map(({ name, value, limit }) => ({
    goal: name,
    measured: Number(value.toFixed(4)),
    limit: Number(limit.toFixed(4)),
    met: value <= limit ? 'yes' : 'NO',
  }))
  console.table(rows)
  return rows.every((row) => row.met === 'yes')
}
