import { formatPath } from '#core/formats/json/path'
import type { ProjectFile } from '#core/formats/json/project-file'
import { type Problem, problem } from '#core/model/problem'
import { canonicalJson } from '#core/util/canonical-json'
import { sha256OfText } from '#core/util/sha256'

type LoggedEdit = ProjectFile['history'][number]

const at = (code: string, index: number, member: string, params: Problem['params'] = {}): Problem =>
  problem(code, { path: formatPath(['history', index, member]), ...params })

function* sequenceProblems(edit: LoggedEdit, last: LoggedEdit | undefined, index: number): Generator<Problem> {
  if (edit.seq !== (last ? last.seq + 1 : 1)) yield at('project-log-gap', index, 'seq')
  if (edit.previous !== (last ? sha256OfText(canonicalJson(last)) : '')) yield at('project-log-chain', index, 'previous')
}

function* referenceProblems(edit: LoggedEdit, ids: ReadonlySet<string>, index: number): Generator<Problem> {
  for (const member of ['undoes', 'redoes'] as const) {
    const id = edit[member]
    if (id !== null && !ids.has(id)) yield at('project-dangling', index, member, { id })
  }
}

/** Every author's log is dense from 1, each edit carries the hash of the one before it, and what it undoes or redoes is there. */
export function logProblems(history: readonly LoggedEdit[]): Problem[] {
  const lastOf = new Map<string, LoggedEdit>()
  const ids = new Set(history.map((edit) => edit.id))
  return history.flatMap((edit, index) => {
    const author = JSON.stringify([edit.author.coder, edit.author.device])
    const last = lastOf.get(author)
    lastOf.set(author, edit)
    return [...sequenceProblems(edit, last, index), ...referenceProblems(edit, ids, index)]
  })
}
