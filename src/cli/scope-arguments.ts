import type { Scope } from '#core/formats/export/scope'
import { ArticleStatus } from '#core/model/article'
import type { Snapshot } from '#core/model/snapshot'

interface Named {
  readonly id: string
  readonly names: readonly string[]
}

/** What was asked for by a name that nothing has. */
export class NotThere extends Error {}

/** The ids of the things that a list with commas names, by id or by name. `undefined` names everything. */
function chosen(list: string | undefined, things: readonly Named[]): readonly string[] | null {
  if (list === undefined) return null
  return list.split(',').map((wanted) => {
    const found = things.find(({ id, names }) => id === wanted || names.includes(wanted))
    if (!found) throw new NotThere(wanted)
    return found.id
  })
}

const STATUSES: readonly Named[] = ArticleStatus.options.map((id) => ({ id, names: [] }))

export const SCOPE_OPTIONS = { status: {}, code: {}, coder: {}, article: {} }

type Arguments = Readonly<Record<string, string | undefined>>

/** The part of a project that `--status`, `--code`, `--coder` and `--article` ask for; throws `NotThere`. */
export function scopeOf({ status, code, coder, article }: Arguments, { codebook, project, articles }: Snapshot): Scope {
  const codes = codebook.codes.map(({ id, label }) => ({ id, names: Object.values(label) }))
  const ids = {
    articles: chosen(
      article,
      articles.map(({ id, title }) => ({ id, names: [title] })),
    ),
    statuses: chosen(status, STATUSES),
    codes: chosen(code, codes),
    coders: chosen(
      coder,
      project.coders.map(({ id, name }) => ({ id, names: [name] })),
    ),
  }
  return ids as Scope
}
