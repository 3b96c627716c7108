import type { Scope } from '#core/formats/export/scope'
import { ArticleStatus } from '#core/model/article'
import type { ArticleId, CodeId, CoderId } from '#core/model/ids'

export type ArticleChoice = 'all' | 'open' | ArticleStatus

/** What the fields of the dialog say; `all` puts no limit. */
export interface ScopeChoice {
  readonly articles: ArticleChoice
  readonly code: CodeId | 'all'
  readonly coder: CoderId | 'all'
}

export const EVERYTHING: ScopeChoice = { articles: 'all', code: 'all', coder: 'all' }

const isStatus = (choice: ArticleChoice): choice is ArticleStatus => ArticleStatus.options.some((status) => status === choice)

/** @param open the article that is open */
export const scopeOf = ({ articles, code, coder }: ScopeChoice, open: ArticleId | null): Scope => ({
  articles: articles === 'open' && open ? [open] : null,
  statuses: isStatus(articles) ? [articles] : null,
  codes: code === 'all' ? null : [code],
  coders: coder === 'all' ? null : [coder],
})
