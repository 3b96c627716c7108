import { ChevronDown } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { formatCount } from '../../attributes/numbers'
import { useMessages } from '../../i18n/use-messages'
import { CommandButton } from '../../ui/command-button'
import { commandItem } from '../../ui/command-item'
import { useCommands } from '../../ui/command-port'
import { Glyph } from '../../ui/icon'
import { Keys } from '../../ui/kbd'
import { MenuButton } from '../../ui/menu-button'
import { useSelected } from '../../workspace/session'

/** Milliseconds before a word is said about reading. */
const PATIENCE = 300

/** How many suggestions the article has left, and the way to the next; beside it what can be done with all of them. */
export function SuggestionsButton(): ReactNode {
  const t = useMessages()
  const commands = useCommands()
  const { state, list } = useSelected((s) => s.suggestions.current())
  const isLate = useLate(state === 'reading' && list.size === 0)
  return (
    <span className="article-suggestions">
      <CommandButton id="review-suggestions" variant="quiet">
        {t(state === 'off' ? 'suggestion.off' : 'suggestion.title')} {state !== 'off' && !isLate && <b>{formatCount(list.size)}</b>}
        {isLate && <span className="ui-muted">{t('suggestion.reading')}</span>}
        <Keys keys={list.size > 0 ? commands.keys('next-suggestion') : []} />
      </CommandButton>
      <SuggestionsMenu />
    </span>
  )
}

const menuCommands = ['accept-certain', 'switch-suggestions-coder', 'switch-suggestions-project', 'switch-memory']

function SuggestionsMenu(): ReactNode {
  const t = useMessages()
  const commands = useCommands(...menuCommands)
  return (
    <MenuButton
      label={t('suggestion.more')}
      title={t('suggestion.more')}
      className="ui-button ui-button-quiet ui-button-icon article-suggestions-more"
      items={menuCommands.map((id, i) => ({ ...commandItem(commands, id), separated: i === 1 }))}
    >
      <Glyph icon={ChevronDown} size={14} />
    </MenuButton>
  )
}

/** Whether `waiting` has lasted for a while. */
function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!waiting) return setLate(false)
    const timer = setTimeout(() => setLate(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [waiting])
  return late
}
