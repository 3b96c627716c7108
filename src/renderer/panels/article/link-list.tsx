import { Link2 } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useMemo, useState } from 'react'
import { filterByText, type LinkReason, linkCandidates } from '#core/analysis/link-candidates'
import { findCode } from '#core/model/codebook'
import type { AnnotationId } from '#core/model/ids'
import { markQuote } from '../../attributes/mark-quote'
import { useMessages } from '../../i18n/use-messages'
import type { Mark, OpenArticle } from '../../storage/project-port'
import { useCommands } from '../../ui/command-port'
import { Glyph } from '../../ui/icon'
import { Keys } from '../../ui/kbd'
import { announce } from '../../ui/live-region'
import type { Box } from '../../ui/place-beside'
import { Popover } from '../../ui/popover'
import { Swatch } from '../../ui/swatch'
import { type Session, useSelected, useSession } from '../../workspace/session'
import { linkDirection, linkInDirection } from './link-direction'

export interface LinkListProps {
  readonly article: OpenArticle
  /** The annotation that is being linked. */
  readonly from: Mark
  /** Where it is on screen, or soon will be. */
  readonly place: Box
  /** What was linked to last; the list offers it before the rest of the article. */
  readonly lastTarget: RefObject<AnnotationId | null>
  /** Tells which annotations have a number. */
  readonly onCandidates: (ids: readonly AnnotationId[]) => void
}

interface Offer {
  readonly id: AnnotationId
  readonly quote: string
  readonly slot: number
  readonly reason: LinkReason
}

const SHOWN = 50
const NUMBERED = 9
const LINK_KEYS = ['Enter']
const STAY_KEYS = ['Shift', 'Enter']

/** What this figure may measure, likeliest first: type to narrow, a number or Enter links and goes to the next unlinked one, Shift+Enter stays. */
export function LinkList({ article, from, place, lastTarget, onCandidates }: LinkListProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const commands = useCommands()
  const id = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const all = useOffers(article, from, lastTarget.current)
  const offers = useMemo(() => filterByText(all, query, (offer) => offer.quote).slice(0, SHOWN), [all, query])
  useEffect(() => onCandidates(query === '' ? offers.slice(0, NUMBERED).map((offer) => offer.id) : []), [offers, query, onCandidates])

  const close = () => session.dispatch({ type: 'show-overlay', overlay: null })
  const link = async (offer: Offer, stay: boolean) => {
    close()
    if (!(await linkInDirection(session, from.id, offer.id))) return
    lastTarget.current = offer.id
    announce(t('link.done', { quote: markQuote(article.text, from), target: offer.quote }))
    if (!stay && commands.enabled('next-unlinked')) commands.run('next-unlinked')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const number = query === '' && /^[1-9]$/.test(event.key) ? offers[Number(event.key) - 1] : undefined
    const chosen = event.key === 'Enter' ? offers[active] : number
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, offers.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (chosen) void link(chosen, event.shiftKey)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <Popover label={t('link.title')} anchor={place} onClose={close} className="linklist">
      <div className="linklist-field">
        <Glyph icon={Link2} />
        <input
          role="combobox"
          aria-label={t('link.filter')}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={offers[active] ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('link.prompt')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t('link.title')} className="linklist-options">
        {offers.map((offer, index) => (
          <OfferRow
            key={offer.id}
            id={`${id}-${index}`}
            offer={offer}
            number={query === '' && index < NUMBERED ? index + 1 : null}
            active={index === active}
            session={session}
            language={article.id === session.workspace().article ? (session.project()?.article(article.id)?.language ?? '') : ''}
            onChoose={(stay) => void link(offer, stay)}
          />
        ))}
      </div>
      {offers.length === 0 && <Nothing filtered={all.length > 0} />}
      <div className="linklist-foot" aria-hidden="true">
        <span>
          <Keys keys={LINK_KEYS} /> {t('link.enter')}
        </span>
        <span>
          <Keys keys={STAY_KEYS} /> {t('link.shift-enter')}
        </span>
      </div>
    </Popover>
  )
}

function useOffers(article: OpenArticle, from: Mark, last: AnnotationId | null): readonly Offer[] {
  const marks = useSelected((s) => s.article()?.marks() ?? article.marks())
  const codebook = useSelected((s) => s.project()?.codebook() ?? null)
  return useMemo(() => {
    const direction = codebook && linkDirection(codebook, from.code)
    if (!direction) return []
    const codes = new Set(direction.targets)
    const linked = new Set([...article.linksFrom(from.id).map((link) => link.to), ...article.linksTo(from.id).map((link) => link.from)])
    const targets = marks.overlapping(0, article.text.length).filter((mark) => codes.has(mark.code) && !linked.has(mark.id))
    return linkCandidates(article, from, targets, last).flatMap((candidate): Offer[] => {
      const mark = marks.byId(candidate.id)
      const code = mark && findCode(codebook, mark.code)
      return mark && code ? [{ id: mark.id, quote: markQuote(article.text, mark), slot: code.slot, reason: candidate.reason }] : []
    })
  }, [article, marks, codebook, from, last])
}

interface OfferRowProps {
  readonly id: string
  readonly offer: Offer
  readonly number: number | null
  readonly active: boolean
  readonly session: Session
  readonly language: string
  readonly onChoose: (stay: boolean) => void
}

function OfferRow({ id, offer, number, active, session, language, onChoose }: OfferRowProps): ReactNode {
  const t = useMessages()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: reached by aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="linklist-option"
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' })
      }}
      onPointerEnter={() => session.dispatch({ type: 'hover', annotation: offer.id })}
      onPointerLeave={() => session.dispatch({ type: 'hover', annotation: null })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onChoose(event.shiftKey)}
    >
      <span className="linklist-number" aria-hidden="true">
        {number !== null && <kbd className="ui-kbd">{number}</kbd>}
      </span>
      <Swatch slot={offer.slot} />
      <span className="linklist-quote ui-ellipsis" lang={language} title={offer.quote}>
        {offer.quote}
      </span>
      <small>{t(`link.reason.${offer.reason}`)}</small>
    </div>
  )
}

function Nothing({ filtered }: { readonly filtered: boolean }): ReactNode {
  const t = useMessages()
  return <p className="linklist-none">{t(filtered ? 'link.no-match' : 'link.none')}</p>
}
