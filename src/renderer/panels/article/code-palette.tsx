import { PlusSquare, StickyNote } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { codesInUse } from '#core/model/codebook'
import type { CodeId } from '#core/model/ids'
import { localText } from '#core/model/language'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { CommandButton } from '../../ui/command-button'
import { useCommands } from '../../ui/command-port'
import { MenuButton } from '../../ui/menu-button'
import { Popover } from '../../ui/popover'
import { Swatch } from '../../ui/swatch'
import { codeSelection } from '../../workspace/actions/code-selection'
import { takeableAs } from '../../workspace/actions/take-as'
import { useSelected, useSession } from '../../workspace/session'
import { paletteOrder } from './palette-order'

/** Places in the bar; when there are more codes, the last place is the menu of the others. */
const PLACES = 6

export interface CodePaletteProps {
  /** Where the selection is on screen; nothing is shown while it is not. */
  readonly place: DOMRect | null
  readonly onClose: () => void
}

/** The codes, above what was selected: over what has been read, never over what comes next. */
export function CodePalette({ place, onClose }: CodePaletteProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const commands = useCommands()
  const codebook = useSelected((s) => s.project()?.codebook() ?? null)
  const last = useSelected((s) => s.workspace().lastCode)
  const adding = useSelected((s) => s.workspace().selectionTarget === 'current')
  const furniture = useSelected((s) => takeableAs(s) === 'paragraph')
  const bar = useRef<HTMLDivElement>(null)
  if (!place) return null
  const ordered = paletteOrder(codebook ? codesInUse(codebook) : [], last)
  const [first] = ordered
  const shown = ordered.length > PLACES ? PLACES - 1 : ordered.length
  const code = (id: CodeId) => {
    onClose()
    void codeSelection(session, id).then(() => session.reader()?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    if (step === 0 || buttons.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    const at = buttons.indexOf(document.activeElement as HTMLElement)
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
  }
  return (
    <Popover
      label={t('article.code-selection')}
      role="toolbar"
      anchor={place}
      side="above"
      takesFocus={false}
      onClose={onClose}
      className="palette"
    >
      <div ref={bar} className="palette-bar" role="none" onKeyDown={onKeyDown}>
        {adding && (
          <CommandButton id="add-span" icon={PlusSquare} variant="quiet">
            {t('article.add-to-annotation')}
          </CommandButton>
        )}
        {ordered.slice(0, shown).map((each, index) => (
          <Button
            key={each.id}
            variant="quiet"
            tabIndex={index === 0 ? 0 : -1}
            keys={each.hotkey ? [each.hotkey.toUpperCase()] : []}
            aria-keyshortcuts={each.hotkey ? each.hotkey.toUpperCase() : undefined}
            onClick={() => code(each.id)}
          >
            <Swatch slot={each.slot} />
            {localText(each.label, t.language)}
          </Button>
        ))}
        {ordered.length > shown && (
          <MenuButton
            label={t('article.more-codes')}
            className="ui-button ui-button-quiet"
            items={ordered.slice(shown).map((each) => ({
              id: each.id,
              label: localText(each.label, t.language),
              keys: each.hotkey ? [each.hotkey.toUpperCase()] : [],
              onChoose: () => code(each.id),
            }))}
          >
            {t('article.more-codes')}
          </MenuButton>
        )}
        <span className="article-rule" />
        {furniture && <CommandButton id="take-as" variant="quiet" />}
        {first && (
          <Button
            variant="quiet"
            icon={StickyNote}
            tabIndex={-1}
            title={t('article.memo-with', { code: localText(first.label, t.language) })}
            onClick={() => {
              onClose()
              void codeSelection(session, first.id).then(() => commands.run('memo'))
            }}
          >
            {t('article.memo')}
          </Button>
        )}
      </div>
    </Popover>
  )
}
