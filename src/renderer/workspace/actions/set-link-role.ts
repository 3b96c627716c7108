import type { Link, LinkRole } from '#core/model/link'
import { inOrder } from '../in-order'
import type { Session } from '../session'
import { commit } from './commit'
import { readAnnotation, shortQuote } from './open-annotation'

/** What the figure says of the initiative it measures; `null` for nothing said. */
export async function setLinkRole(session: Session, link: Link, after: LinkRole | null): Promise<void> {
  await inOrder(session, async () => {
    const found = await readAnnotation(session, link.from)
    if (!found) return
    const action = { name: 'set-link-role', params: { quote: shortQuote(found.annotation.anchor.quote) } }
    const { id, article, from, role: before = null } = link
    await commit(session, action, [{ kind: 'set-link', article, link: id, from, field: 'role', before, after }])
  })
}
