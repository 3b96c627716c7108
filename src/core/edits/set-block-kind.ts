import type { ChangeKind } from '#core/edits/change-kind'
import { checkUnchanged } from '#core/edits/same'
import type { Article } from '#core/model/article'
import { type BlockKindSet, TakenAs } from '#core/model/block'
import { ArticleId } from '#core/model/ids'
import { problem } from '#core/model/problem'
import { z } from '#core/model/zod'

/** What a coder takes the block for that starts at `start` (UTF-16 code units); `null` for what the import took it for. */
export const SetBlockKind = z.object({
  kind: z.literal('set-block-kind'),
  article: ArticleId,
  start: z.int().min(0),
  before: TakenAs.nullable(),
  after: TakenAs.nullable(),
})
export type SetBlockKind = z.infer<typeof SetBlockKind>

function taking({ blockKinds = [], ...article }: Article, start: number, kind: TakenAs | null): Article {
  const others = blockKinds.filter((each) => each.start !== start)
  const set: BlockKindSet[] = kind === null ? others : [...others, { start, kind }].sort((a, b) => a.start - b.start)
  return set.length === 0 ? article : { ...article, blockKinds: set }
}

export const setBlockKind: ChangeKind<SetBlockKind> = {
  check: (state, { article: id, start, before, after }) => {
    const article = state.articles.get(id)
    if (!article) return problem('not-there')
    if (start > article.length) return problem('outside-text')
    const now = article.blockKinds?.find((each) => each.start === start)?.kind ?? null
    return checkUnchanged(now, before) ?? (before === after ? problem('nothing-to-do') : null)
  },
  apply: (state, { article: id, start, after }) => {
    const article = state.articles.get(id)
    if (article) state.articles.set(id, taking(article, start, after))
  },
  invert: (change) => ({ ...change, before: change.after, after: change.before }),
  touches: ({ article }) => [{ row: 'article', id: article }],
}
