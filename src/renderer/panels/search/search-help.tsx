import type { ReactNode } from 'react'
import type { MessageKey } from '../../i18n/messages'
import { useMessages } from '../../i18n/use-messages'

const EXAMPLES: readonly { readonly query: MessageKey; readonly does: MessageKey }[] = [
  { query: 'search.example-phrase', does: 'search.example-phrase-does' },
  { query: 'search.example-quantity', does: 'search.example-quantity-does' },
  { query: 'search.example-article', does: 'search.example-article-does' },
  { query: 'search.example-annotation', does: 'search.example-annotation-does' },
  { query: 'search.example-without', does: 'search.example-without-does' },
]

/** What can be asked, each to be tried with a click. */
export function SearchHelp({ onTry }: { readonly onTry: (query: string) => void }): ReactNode {
  const t = useMessages()
  return (
    <div className="search-help">
      <h2>{t('search.help')}</h2>
      <dl>
        {EXAMPLES.map(({ query, does }) => (
          <div key={query}>
            <dt>
              <button type="button" className="search-example" onClick={() => onTry(t(query))}>
                {t(query)}
              </button>
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
