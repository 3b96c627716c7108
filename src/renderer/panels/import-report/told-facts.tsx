import type { ReactNode } from 'react'
import type { Finding } from '#core/formats/import/metadata/rank'
import { useMessages } from '../../i18n/use-messages'

/** What the file tells of its article: each fact with the words that say it, and how sure it is. */
export function ToldFacts({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const t = useMessages()
  return (
    <details className="report-facts">
      <summary>{t('import-report.facts', { count: findings.length })}</summary>
      <dl>
        {findings.map(({ field, value, quote, confidence }) => (
          <div key={field}>
            <dt>{t(`import-report.field-${field}`)}</dt>
            <dd>
              {value} <span className="ui-muted">{t('import-report.sure', { percent: Math.round(confidence * 100) })}</span>
              {quote !== value && quote !== '' && <q>{quote}</q>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
