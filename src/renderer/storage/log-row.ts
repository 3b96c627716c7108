import { type Edit, tick } from '#core/edits/edit'
import { type ArticleId, EditId } from '#core/model/ids'
import { canonicalJson } from '#core/util/canonical-json'
import { sha256OfBytes } from '#core/util/sha256'
import { uuid7 } from '#core/util/uuid7'
import { type PageKey, pageName } from './page'
import type { LogRow, Tail } from './rows'
import type { Plan, Store } from './store'
import { unique } from './unique'

export const authorKey = (author: Edit['author']): string => JSON.stringify([author.coder, author.device])

/** The row of the edit that `plan` makes, to come right after the end of the log. */
export function logRow(store: Store, plan: Plan, articles: readonly ArticleId[], pages: readonly PageKey[]): LogRow {
  const tail = store.memory.tail()
  const edit = newEdit(store, plan)
  const n = tail.n + 1
  return { n, edit, below: plan.push(tail, { n, action: edit.action }).below, articles, pages: unique(pages, pageName) }
}

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

/** @param added articles that were never there before */
export function tailAfter(tail: Tail, { n, edit }: LogRow, plan: Plan, added: number): Tail {
  return {
    n,
    clock: edit.clock,
    ...plan.push(tail, { n, action: edit.action }).stacks,
    authors: withAuthor(tail.authors, edit),
    articles: tail.articles + added,
  }
}

/** What the author's next edit names as `previous`. The native encoder gives the bytes that core's does, sooner. */
const hashOf = (edit: Edit): string => sha256OfBytes(new TextEncoder().encode(canonicalJson(edit)))

/** The authors' newest edits after one more. */
export function withAuthor(authors: Tail['authors'], edit: Edit): Tail['authors'] {
  return new Map([...authors, [authorKey(edit.author), { seq: edit.seq, hash: hashOf(edit) }]])
}
