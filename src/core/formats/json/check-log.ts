import { formatPath } from '#core/formats/json/path'
import type { ProjectFile } from '#core/formats/json/project-file'
import { type Problem, problem } from '#core/model/problem'
import { canonicalJson } from '#core/util/canonical-json'
import { sha256OfText } from '#core/util/sha256'

type LoggedEdit = ProjectFile['history'][number]

/** Every author's log is dense from 1, and each edit carries the hash of the one before it. */
export function logProblems(history: readonly LoggedEdit[]): Problem[] {
  const problems: Problem[] = []
  const lastOf = new Map<string, LoggedEdit>()
  const ids = new Set(history.map((edit) => edit.id))
  const report = (code: string, index: number, member: string) =>
    problems.push(problem(code, { path: formatPath(['history', index, member]) }))
  for (const [index, edit] of history.entries()) {
    const author = JSON.stringify([edit.author.coder, edit.author.device])
    const last = lastOf.get(author)
    if (edit.seq !== (last ? last.seq + 1 : 1)) report('project-log-gap', index, 'seq')
    if (edit.previous !== (last ? sha256OfText(canonicalJson(last)) : '')) report('project-log-chain', index, 'previous')
    for (const member of ['undoes', 'redoes'] as const) {
      const id = edit[member]
      if (id !== null && !ids.has(id)) report('project-dangling', index, member)
    }
    lastOf.set(author, edit)
  }
  return problems
}
