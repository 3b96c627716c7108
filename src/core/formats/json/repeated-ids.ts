import { formatPath, type JsonPath } from '#core/formats/json/path'
import { type Problem, problem } from '#core/model/problem'

/** One problem for every item whose id an earlier item has. `path` leads to the list, `member` is the id's name in it. */
export function repeatedIds(items: readonly { readonly id: string }[], path: JsonPath, member = 'id'): Problem[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }, i) => {
    const repeated = seen.has(id)
    seen.add(id)
    return repeated ? [problem('project-duplicate-id', { path: formatPath([...path, i, member]), id })] : []
  })
}
