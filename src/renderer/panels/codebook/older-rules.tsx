import { Check, CheckCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { codeLabel } from '../../attributes/annotation-words'
import { formatCount } from '../../attributes/numbers'
import { useMessages } from '../../i18n/use-messages'
import { Button, IconButton } from '../../ui/button'
import { recheckAll } from '../../workspace/actions/apply-codebook'
import { recheckPassage } from '../../workspace/actions/recheck'
import { showAnnotation } from '../../workspace/actions/show-annotation'
import { useSession } from '../../workspace/session'
import { useAnswer } from './use-answer'
import type { Drafting } from './use-drafting'

/** Annotations whose code had other guidance or other attributes when they were coded: to be looked at again, one by one or all. */
export function OlderRules({ drafting }: { readonly drafting: Drafting }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const older = useAnswer(drafting.project, 'older', null)
  if (!older) return <p className="codebook-empty">{t('codebook.counting')}</p>
  if (older.total === 0) return <p className="codebook-empty">{t('codebook.none-older')}</p>
  return (
    <>
      <div className="codebook-side-scroll">
        <p className="codebook-lead">{t('codebook.older-count', { count: older.total })}</p>
        <ul className="codebook-found" aria-label={t('codebook.tab.older')}>
          {older.first.map((each) => (
            <li key={each.annotation} className="codebook-older">
              <button type="button" onClick={() => void showAnnotation(session, each.article, each.annotation)}>
                <q lang="zh-CN">{each.quote}</q>
                <span className="ui-muted ui-small ui-ellipsis">
                  {codeLabel(t, drafting.plan.before, each.code)} · {each.version === null ? '' : `v${each.version} · `}
                  {each.title}
                </span>
              </button>
              <IconButton
                icon={Check}
                label={t('codebook.recheck-one', { quote: each.quote })}
                onClick={() => void recheckPassage(session, each)}
              />
            </li>
          ))}
        </ul>
        {older.total > older.first.length && (
          <p className="codebook-lead ui-muted ui-small">{t('codebook.first-shown', { count: older.first.length })}</p>
        )}
      </div>
      <div className="codebook-foot">
        <p className="ui-muted ui-small">{t('codebook.older-hint')}</p>
        <Button icon={CheckCheck} onClick={() => void recheckAll(session, null)}>
          {t('codebook.recheck-all', { count: formatCount(older.total) })}
        </Button>
      </div>
    </>
  )
}
