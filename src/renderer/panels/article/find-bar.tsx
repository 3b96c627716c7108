import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { Span } from '#core/model/span'
import { useMessages } from '../../i18n/use-messages'
import type { OpenArticle } from '../../storage/project-port'
import { IconButton } from '../../ui/button'
import { Glyph } from '../../ui/icon'
import { useSession } from '../../workspace/session'
import { useFind } from './use-find'

export interface FindBarProps {
  readonly article: OpenArticle
  /** What is found, to be drawn in the text; empty once the bar is closed. */
  readonly onHits: (hits: readonly Span[]) => void
}

/** Find in the article: the match stepped to becomes the selection, so that it can be coded at once. */
export function FindBar({ article, onHits }: FindBarProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const [query, setQuery] = useState('')
  const { found, search, step } = useFind(article, onHits)
  const { matches, at } = found
  const close = () => {
    session.dispatch({ type: 'show-overlay', overlay: null })
    session.reader()?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) step(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search className="findbar" aria-label={t('article.find')} onKeyDown={onKeyDown}>
      <Glyph icon={Search} size={14} />
      <input
        type="text"
        // biome-ignore lint/a11y/noAutofocus: the bar opens on request, to be typed into
        autoFocus
        data-find
        aria-label={t('article.find')}
        placeholder={t('article.find')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          search(event.target.value)
        }}
      />
      <span className="ui-muted ui-small" role="status">
        {query !== '' &&
          (at < 0 ? t('article.find-count', { count: matches.length }) : t('article.find-position', { n: at + 1, total: matches.length }))}
      </span>
      <IconButton icon={ChevronUp} label={t('article.find-previous')} disabled={matches.length === 0} onClick={() => step(-1)} />
      <IconButton icon={ChevronDown} label={t('article.find-next')} disabled={matches.length === 0} onClick={() => step(1)} />
      <IconButton icon={X} label={t('article.close')} onClick={close} />
    </search>
  )
}
