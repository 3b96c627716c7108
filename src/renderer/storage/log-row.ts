import { type Edit, tick } from '#core/edits/edit'
import { type ArticleId, EditId, type InitiativeId } from '#core/model/ids'
import type { Rejection } from '#core/model/rejection'
import { canonicalJson } from '#core/util/canonical-json'
import { sha256OfBytes } from '#core/util/sha256'
import { uuid7 } from '#core/util/uuid7'
import { type PageKey, pageName } from './page'
import { type Authors, EMPTY_TAIL, type LogRow, type Sums, type Tail } from './rows'
import type { Plan, Store } from './store'
import { unique } from './unique'

const authorKey = (author: Edit['author']): string => JSON.stringify([author.coder, author.device])

/** What an edit writes, besides `meta`. */
interface Written {
  readonly articles: readonly ArticleId[]
  readonly pages: readonly PageKey[]
  readonly initiatives: readonly InitiativeId[]
  readonly rejections: readonly Rejection['key'][]
  /** Rows of `pages` that came, less those that went. */
  readonly newPages: number
  readonly sums: Sums | null
}

/** The row of the edit that `plan` makes, to come right after the end of the log. */
export function logRow(store: Store, plan: Plan, { articles, pages, initiatives, rejections, newPages, sums }: Written): LogRow {
  const tail = store.memory.tail()
  const edit = newEdit(store, plan)
  const n = tail.n + 1
  const { stacks, below } = plan.push(tail, { n, action: edit.action })
  const end = { stacks, authors: tail.authors, pages: tail.pages + newPages, ...(sums && { sums }) }
  const row = { n, edit, below, end, articles, pages: unique(pages, pageName) }
  return { ...row, ...codebookMark(edit), ...(initiatives.length > 0 && { initiatives }), ...(rejections.length > 0 && { rejections }) }
}

/** What the row of an edit carries that changes the codebook. */
export const codebookMark = ({ changes }: Pick<Edit, 'changes'>): Pick<LogRow, 'codebook'> =>
  changes.some(({ kind }) => kind === 'set-codebook') ? { codebook: 1 } : {}

function newEdit({ memory, author, now, random }: Store, { action, changes, undoes, redoes }: Plan): Edit {
  const own = author()
  const last = memory.tail().authors.get(authorKey(own))
  const wall = now()
  return {
    id: EditId.parse(uuid7(wall, random(10))),
    author: own,
    seq: (last?.seq ?? 0) + 1,
    clock: tick(memory.tail().clock, wall),
    codebookVersion: memory.codebook().version,
    previous: last?.hash ?? '',
    action,
    undoes,
    redoes,
    changes: [...changes],
  }
}

/** The end of a log whose newest row this is. */
export function tailAt({ n, edit, end }: LogRow): Tail {
  return {
    ...EMPTY_TAIL,
    n,
    clock: edit.clock,
    ...end?.stacks,
    authors: withAuthor(end?.authors ?? EMPTY_TAIL.authors, edit),
    pages: end?.pages ?? 0,
    sums: end?.sums ?? null,
  }
}

/** What the author's next edit names as `previous`. The native encoder gives the bytes that core's does, sooner. */
const hashOf = (edit: Edit): string => sha256OfBytes(new TextEncoder().encode(canonicalJson(edit)))

/** The authors' newest edits after one more. */
export function newestByAuthor(edits: readonly Edit[]): Authors {
  const newest = new Map(edits.map((edit) => [authorKey(edit.author), edit]))
  return [...newest.values()].reduce(withAuthor, EMPTY_TAIL.authors)
}

function withAuthor(authors: Authors, edit: Edit): Authors {
  return new Map([...authors, [authorKey(edit.author), { seq: edit.seq, hash: hashOf(edit) }]])
}

/** Whether every edit names the hash of its author's edit before. The first of an author may go on from what is not here. */
export function isChained(edits: readonly Edit[]): boolean {
  const newest = new Map<string, string>()
  return edits.every((edit) => {
    const author = authorKey(edit.author)
    const before = newest.get(author)
    newest.set(author, hashOf(edit))
    return before === undefined || edit.previous === before
  })
}
