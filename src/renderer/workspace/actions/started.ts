import type { Change } from '#core/edits/change'
import type { Article } from '#core/model/article'

/** With its first annotation an article moves from to do to in progress. */
export const startedChanges = ({ id, status }: Article): readonly Change[] =>
  status === 'new' ? [{ kind: 'set-article', article: id, field: 'status', before: 'new', after: 'in-progress' }] : []
