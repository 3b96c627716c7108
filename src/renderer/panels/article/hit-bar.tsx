import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { type ReactNode, useSyncExternalStore } from 'react'
import { formatCount } from '../../attributes/numbers'
import { useMessages } from '../../i18n/use-messages'
import { IconButton } from '../../ui/button'
import { CommandButton, CommandIconButton } from '../../ui/command-button'
import { Glyph } from '../../ui/icon'
import type { CorpusSearch } from '../../workspace/corpus-search'

/** Which search is drawn in the text, from one hit to the next, and back to all of them. */
export function HitBar({ search, here }: { readonly search: CorpusSearch; readonly here: number }): ReactNode {
  const t = useMessages()
  const sight = useSyncExternalStore(search.subscribe, search.sight)
  const look = useSyncExternalStore(search.subscribe, search.look)
  return (
    <search className="findbar" aria-label={t('search.bar')}>
      <Glyph icon={Search} size={14} />
      <span className="hitbar-query ui-ellipsis">{look.query}</span>
      <span className="ui-muted ui-small" role="status">
        {t('search.hits-here', { hits: t('search.hits', { count: here }), total: formatCount(sight.hits) })}
      </span>
      <CommandIconButton id="previous-hit" icon={ChevronUp} />
      <CommandIconButton id="next-hit" icon={ChevronDown} />
      <CommandButton id="search-corpus" variant="quiet">
        {t('search.back')}
      </CommandButton>
      <IconButton icon={X} label={t('search.stop-showing')} onClick={() => search.follow(false)} />
    </search>
  )
}
