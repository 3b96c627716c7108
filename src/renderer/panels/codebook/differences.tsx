import type { ReactNode } from 'react'
import type { Difference } from '#core/codebook/compare'
import { kindLabel } from '#core/codebook/kind-labels'
import { AttributeKind } from '#core/model/codebook'
import { type Messages, useMessages } from '../../i18n/use-messages'

/** What differs between two codebooks, item by item. */
export function Differences({ found }: { readonly found: readonly Difference[] }): ReactNode {
  const t = useMessages()
  if (found.length === 0) return <p className="codebook-empty">{t('codebook.no-differences')}</p>
  return (
    <ul className="codebook-differences" aria-label={t('codebook.differences')}>
      {found.map((each) => (
        <li key={`${each.item} ${each.of} ${each.id} ${each.kind} ${each.field ?? ''}`} className="codebook-difference">
          <p>
            <b>{each.name}</b>
            {each.of && <span className="ui-muted"> ({each.of})</span>}{' '}
            <span className="ui-muted">
              {each.field
                ? t(`codebook.field.${each.field}`)
                : t(`codebook.item.${each.item}-${each.kind === 'removed' ? 'removed' : 'added'}`)}
            </span>
          </p>
          {each.field && (
            <p className="codebook-change">
              <del>{shown(t, each, each.before)}</del>
              <ins>{shown(t, each, each.after)}</ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function shown(t: Messages, { field }: Difference, value: string): string {
  if (value === '') return t('codebook.nothing')
  const kind = field === 'kind' ? AttributeKind.safeParse(value) : null
  return kind?.success ? kindLabel(kind.data, t.language) : value
}
