import { type ReactNode, useState } from 'react'
import type { ArticleStatus } from '#core/model/article'
import type { ArticleId } from '#core/model/ids'
import { statusWord } from '../../attributes/article-status'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { MenuButton } from '../../ui/menu-button'
import { setArticleStatus } from '../../workspace/actions/set-article-status'
import { useSession } from '../../workspace/session'
import { ExcludeDialog } from './exclude-dialog'

export interface SelectionActionsProps {
  readonly chosen: readonly ArticleId[]
  readonly onDone: () => void
}

const simple: readonly ArticleStatus[] = ['new', 'in-progress', 'done']

/** What can be done with the selected articles; nothing while none is selected. */
export function SelectionActions({ chosen, onDone }: SelectionActionsProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const [excluding, setExcluding] = useState(false)
  if (chosen.length === 0) return null
  const mark = (status: ArticleStatus, reason: string) => {
    void setArticleStatus(session, chosen, status, reason)
    onDone()
  }
  return (
    <div className="libtable-actions">
      <span className="ui-muted ui-small" role="status">
        {t('library.selected', { count: chosen.length })}
      </span>
      <Button variant="quiet" onClick={onDone}>
        {t('library.clear-selection')}
      </Button>
      <MenuButton
        label={t('library.mark-as')}
        className="ui-button"
        items={[
          ...simple.map((status) => ({ id: status, label: statusWord(t, status), onChoose: () => mark(status, '') })),
          { id: 'excluded', label: t('library.exclude'), separated: true, onChoose: () => setExcluding(true) },
        ]}
      >
        {t('library.mark-as')}
      </MenuButton>
      {excluding && (
        <ExcludeDialog
          count={chosen.length}
          onClose={() => setExcluding(false)}
          onExclude={(reason) => {
            setExcluding(false)
            mark('excluded', reason)
          }}
        />
      )}
    </div>
  )
}
