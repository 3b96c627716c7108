import type { ReactNode } from 'react'
import { findCode } from '#core/model/codebook'
import { localText } from '#core/model/language'
import { useMessages } from '../../i18n/use-messages'
import { showAnnotation } from '../../workspace/actions/show-annotation'
import { useSession } from '../../workspace/session'
import { useAnswer } from './use-answer'
import type { Drafting } from './use-drafting'

/** Values in the project that their attribute cannot hold: kept as they are until somebody has settled them. */
export function KeptValues({ drafting }: { readonly drafting: Drafting }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const kept = useAnswer(drafting.project, 'kept', null)
  if (!kept) return <p className="codebook-empty">{t('codebook.counting')}</p>
  if (kept.total === 0) return <p className="codebook-empty">{t('codebook.none-kept')}</p>
  const { before } = drafting.plan
  return (
    <div className="codebook-side-scroll">
      <p className="codebook-lead">{t('codebook.kept-count', { count: kept.total })}</p>
      <ul className="codebook-found" aria-label={t('codebook.tab.kept')}>
        {kept.first.map((each) => {
          const label = findCode(before, each.code)?.attributes.find(({ id }) => id === each.attribute)?.label
          return (
            <li key={`${each.annotation} ${each.attribute}`}>
              <button type="button" onClick={() => void showAnnotation(session, each.article, each.annotation)}>
                <span>
                  <span className="ui-muted ui-small">{label ? localText(label, t.language) || each.attribute : each.attribute}</span>{' '}
                  <b>{each.value}</b>
                </span>
                <q lang="zh-CN">{each.quote}</q>
                <span className="ui-muted ui-small ui-ellipsis">{each.title}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
