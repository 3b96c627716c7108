import type { Change } from '#core/edits/change'
import type { Article } from '#core/model/article'
import type { Block, TakenAs } from '#core/model/block'
import { blockAt } from '#core/text/caret'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import { commit } from './commit'
import { shortQuote } from './open-annotation'

/** The blocks that the selection meets; without one, in caret mode, the block that the caret stands in. */
function blocksHere(session: Session): readonly Block[] {
  const article = session.article()
  if (!article || article.damaged) return []
  const { selection, mode } = session.workspace()
  if (selection) return article.blocks.filter(({ start, end }) => start < selection.end && end > selection.start)
  const block = mode === 'caret' ? blockAt(article.blocks, session.reader()?.position() ?? 0) : null
  return block ? [block] : []
}

const isFurniture = ({ kind }: Block): boolean => kind === 'boilerplate'

/** What the blocks at hand can be taken for, other than they are: text as soon as one is furniture. `null` where there is no block. */
export function takeableAs(session: Session): TakenAs | null {
  const blocks = blocksHere(session)
  if (blocks.length === 0) return null
  return blocks.some(isFurniture) ? 'paragraph' : 'boilerplate'
}

/** What the import took it for is what it is again when nothing else is said of it. */
function taking({ id, blockKinds = [] }: Article, { start }: Block, as: TakenAs): Change {
  const before = blockKinds.find((each) => each.start === start)?.kind ?? null
  return { kind: 'set-block-kind', article: id, start, before, after: before === null ? as : null }
}

/** Takes the blocks at hand as part of the article, or as furniture of its page, which is neither suggested nor counted as text. */
export async function takeOtherwise(session: Session): Promise<void> {
  await inOrder(session, async () => {
    const [open, as] = [session.article(), takeableAs(session)]
    const article = open && session.project()?.article(open.id)
    if (!open || !article || as === null) return
    const blocks = blocksHere(session).filter((block) => isFurniture(block) === (as === 'paragraph'))
    const [first] = blocks
    const quote = first ? shortQuote(open.text.slice(first.start, first.end)) : ''
    const name = as === 'paragraph' ? 'take-as-text' : 'take-as-furniture'
    const changes = blocks.map((block) => taking(article, block, as))
    if (await commit(session, { name, params: { quote } }, changes)) session.dispatch({ type: 'select', span: null })
  })
}
