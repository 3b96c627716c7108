import type { PlanReport, Told } from '#core/formats/exchange/plan'
import { useMessages } from '../../../i18n/use-messages'
import type { LookedInto } from '../../../storage/import-annotations'

/** Rows of the list of what is not simply there; the rest is counted. */
const MOST_TOLD = 200

const HOW = { moved: 'exchange.moved', 'not-found': 'exchange.not-found', 'no-article': 'exchange.no-article' } as const

/** What the import will add, and what it will not. */
export function FoundCounts({ found: { report, problems } }: { readonly found: LookedInto }) {
  const t = useMessages()
  const told = report.told.slice(0, MOST_TOLD)
  const more = report.told.length - told.length
  return (
    <section className="exchange-counts" aria-label={t('exchange.result')}>
      <p>{t('exchange.placed', { exact: report.exact, moved: report.moved, unplaced: report.unplaced })}</p>
      <Rest report={report} />
      {told.length > 0 && (
        <details>
          <summary>{t('exchange.list', { count: report.told.length })}</summary>
          <ul className="ui-small">
            {told.map((one, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order, and two rows may be alike.
              <li key={i}>
                <ToldRow one={one} />
              </li>
            ))}
            {more > 0 && <li className="ui-muted">{t('exchange.more', { n: more })}</li>}
          </ul>
        </details>
      )}
      {problems.length > 0 && <p className="ui-muted">{t('exchange.unread', { count: problems.length })}</p>}
    </section>
  )
}

function ToldRow({ one: { how, document, code, quote } }: { readonly one: Told }) {
  const t = useMessages()
  return (
    <>
      {t(HOW[how])} · {document} · {code} · “{quote}”
    </>
  )
}

/** What else happens, only where it does. */
function Rest({ report }: { readonly report: PlanReport }) {
  const t = useMessages()
  const parts = [
    [report.links, 'exchange.links'],
    [report.known + report.linksKnown, 'exchange.known'],
    [report.leftOut, 'exchange.left-out'],
    [report.linksLost, 'exchange.links-lost'],
    [report.articles, 'exchange.new-articles'],
    [report.codes, 'exchange.new-codes'],
    [report.coders, 'exchange.new-coders'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, key]) => t(key, { count }))
  return said.length > 0 ? <p className="ui-muted">{said.join(t('exchange.separator'))}</p> : null
}
