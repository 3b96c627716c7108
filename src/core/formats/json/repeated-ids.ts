import { formatPath, type JsonPath } from '#core/formats/json/path'
import { type Problem, problem } from '#core/model/problem'

/** One problem for every item whose id an earlier item has. `path` leads to the list, `member` is the id's name in it. */
export function repeatedIds(items: readonly { readonly id: string }[], path: JsonPath, member = 'id'): Problem[] {
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const [i, { id }] of items.entries()) {
    if (seen.has(id)) problems.push(problem('project-duplicate-id', { path: formatPath([...path, i, member]), id }))
    seen.add(id)
  }
  return problems
}
