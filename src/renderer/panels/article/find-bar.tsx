import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { useMessages } from '../../i18n/use-messages'
import type { OpenArticle } from '../../storage/project-port'
import { IconButton } from '../../ui/button'
import { Glyph } from '../../ui/icon'
import { useSession } from '../../workspace/session'
import { findMatches, matchFrom } from './find-matches'

/** Find in the article: what is found becomes the selection, so that it can be coded at once. */
export function FindBar({ article }: { readonly article: OpenArticle }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(-1)
  const matches = useMemo(() => findMatches(article.text, query), [article.text, query])
  const close = () => {
    session.dispatch({ type: 'show-overlay', overlay: null })
    session.reader()?.focus()
  }
  const go = (step: 1 | -1) => {
    const here = matches[at]
    const index = matchFrom(matches, here ? (step === 1 ? here.end : here.start) : (session.reader()?.position() ?? 0), step)
    const match = matches[index]
    setAt(index)
    if (!match) return
    session.dispatch({ type: 'select', span: match })
    session.reader()?.reveal(match)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search className="findbar" aria-label={t('article.find')}>
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
          setAt(-1)
        }}
        onKeyDown={onKeyDown}
      />
      <span className="ui-muted ui-small" role="status">
        {query !== '' &&
          (at < 0 ? t('article.find-count', { count: matches.length }) : t('article.find-position', { n: at + 1, total: matches.length }))}
      </span>
      <IconButton icon={ChevronUp} label={t('article.find-previous')} disabled={matches.length === 0} onClick={() => go(-1)} />
      <IconButton icon={ChevronDown} label={t('article.find-next')} disabled={matches.length === 0} onClick={() => go(1)} />
      <IconButton icon={X} label={t('article.close')} onClick={close} />
    </search>
  )
}
