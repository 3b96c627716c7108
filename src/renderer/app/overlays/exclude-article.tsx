import { ExcludeDialog } from '../../panels/library-table/exclude-dialog'
import { setArticleStatus } from '../../workspace/actions/set-article-status'
import { useSession } from '../../workspace/session'
import { useClose } from './use-close'

/** Asks why the open article is excluded. */
export function ExcludeArticle() {
  const session = useSession()
  const close = useClose()
  const onExclude = (reason: string) => {
    const { article } = session.workspace()
    close()
    if (article) void setArticleStatus(session, [article], 'excluded', reason)
  }
  return <ExcludeDialog count={1} onClose={close} onExclude={onExclude} />
}
