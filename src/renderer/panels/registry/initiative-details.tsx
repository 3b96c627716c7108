import { type ReactNode, useState } from 'react'
import { useMessages } from '../../i18n/use-messages'
import type { AccountLine, InitiativeDetail, MentionLine } from '../../storage/initiative-port'
import { Button } from '../../ui/button'
import { keepApart, mergeInitiatives, settleFigures, splitInitiative } from '../../workspace/actions/registry'
import { showAnnotation } from '../../workspace/actions/show-annotation'
import { useSession } from '../../workspace/session'
import { FigureRow } from './figure-line'
import { FiguresSection } from './figures-section'
import { InitiativeFields } from './initiative-fields'

export interface InitiativeDetailsProps {
  readonly detail: InitiativeDetail
  /** Those of the codebook, with their words. */
  readonly types: ReadonlyMap<string, string>
}

/** One initiative: its names, what may be the same, its figures over time, what has to be settled, and where it is mentioned. */
export function InitiativeDetails({ detail, types }: InitiativeDetailsProps): ReactNode {
  const t = useMessages()
  const { line } = detail
  const about = [types.get(line.type) ?? line.type, ...line.places, ...line.actors].filter(Boolean).join(' · ')
  return (
    <section className="registry-details" aria-label={line.name} data-plain-keys>
      <h2>{line.name}</h2>
      <p className="ui-muted ui-small">
        {[about, t('registry.mentioned', { count: line.mentions }), t('registry.in-articles', { count: line.articles })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <InitiativeFields line={line} types={types} />
      {detail.candidates.length > 0 && <Candidates detail={detail} />}
      {detail.accounts.map((account) => (
        <Account key={account.key} detail={detail} account={account} />
      ))}
      {detail.figures.length > 0 && <FiguresSection detail={detail} />}
      <Mentions detail={detail} />
    </section>
  )
}

function Candidates({ detail: { line, candidates } }: { readonly detail: InitiativeDetail }): ReactNode {
  const t = useMessages()
  const session = useSession()
  return (
    <section aria-label={t('registry.candidates')}>
      <h3>{t('registry.candidates')}</h3>
      <ul className="registry-rows">
        {candidates.map(({ line: other, reasons }) => (
          <li key={other.id}>
            <span className="ui-grow">
              {other.name} <small className="ui-muted">{reasons.map(({ kind }) => t(`registry.reason.${kind}`)).join(' · ')}</small>
            </span>
            <Button onClick={() => void mergeInitiatives(session, line.id, other.id)}>{t('registry.merge')}</Button>
            <Button variant="quiet" onClick={() => void keepApart(session, line.id, other.id)}>
              {t('registry.not-same')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Account({ detail: { line }, account }: { readonly detail: InitiativeDetail; readonly account: AccountLine }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const { kind, key, figures, settlement } = account
  const settle = (verdict: Parameters<typeof settleFigures>[3]) => void settleFigures(session, line.id, key, verdict)
  return (
    <section aria-label={t(`registry.${kind}`)}>
      <h3>{t(`registry.${kind}`)}</h3>
      <ul className="registry-rows">
        {figures.map((figure) => (
          <FigureRow key={figure.row.id} figure={figure}>
            {kind === 'conflict' && !settlement && (
              <Button variant="quiet" onClick={() => settle({ verdict: 'holds', holds: figure.row.quote })}>
                {t('registry.holds')}
              </Button>
            )}
          </FigureRow>
        ))}
      </ul>
      {settlement ? (
        <p>
          {t(`registry.verdict.${settlement.verdict}`, { quote: settlement.holds })}{' '}
          <Button variant="quiet" onClick={() => settle(null)}>
            {t('registry.unsettle')}
          </Button>
        </p>
      ) : (
        <p>
          {kind === 'repeat' && <Button onClick={() => settle({ verdict: 'same', holds: '' })}>{t('registry.same-figure')}</Button>}
          <Button variant="quiet" onClick={() => settle({ verdict: 'different', holds: '' })}>
            {t('registry.different')}
          </Button>
        </p>
      )}
    </section>
  )
}

function Mentions({ detail: { line, mentions } }: { readonly detail: InitiativeDetail }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const parting = mentions.filter(({ id }) => chosen.has(id))
  const [first] = parting
  const toggle = ({ id }: MentionLine) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const split = (name: string) =>
    void splitInitiative(
      session,
      line.id,
      name,
      parting.map(({ article, id }) => ({ article, annotation: id })),
    )
  return (
    <section aria-label={t('registry.mentions')}>
      <h3>{t('registry.mentions')}</h3>
      <ul className="registry-rows">
        {mentions.map((mention) => (
          <li key={mention.id}>
            <input
              type="checkbox"
              aria-label={t('registry.choose', { quote: mention.quote })}
              checked={chosen.has(mention.id)}
              onChange={() => toggle(mention)}
            />
            <span className="registry-date">{mention.date}</span>
            <button
              type="button"
              className="registry-quote"
              lang={mention.language}
              onClick={() => void showAnnotation(session, mention.article, mention.id)}
            >
              <span className="ui-muted">{mention.before}</span>
              <b>{mention.quote}</b>
              <span className="ui-muted">{mention.after}</span>
            </button>
            <small className="ui-muted ui-ellipsis">{mention.title}</small>
          </li>
        ))}
      </ul>
      {first && parting.length < line.mentions && (
        <Button onClick={() => split(first.name)}>{t('registry.split', { count: parting.length })}</Button>
      )}
    </section>
  )
}
