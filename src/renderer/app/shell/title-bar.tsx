import { ChevronDown, Download, Redo2, Search, Undo2 } from 'lucide-react'
import { useMessages } from '../../i18n/use-messages'
import { CommandButton, CommandIconButton } from '../../ui/command-button'
import { useCommands } from '../../ui/command-port'
import { Glyph } from '../../ui/icon'
import { Keys } from '../../ui/kbd'
import { MenuButton, type MenuItem } from '../../ui/menu-button'
import { useSelected } from '../../workspace/session'
import type { ViewId } from '../../workspace/workspace'
import './title-bar.css'

const views: readonly { readonly view: ViewId; readonly command: string }[] = [
  { view: 'library', command: 'view-library' },
  { view: 'article', command: 'view-article' },
  { view: 'search', command: 'search-corpus' },
  { view: 'figures', command: 'view-figures' },
  { view: 'initiatives', command: 'view-initiatives' },
  { view: 'codebook', command: 'view-codebook' },
]

export function TitleBar() {
  const t = useMessages()
  const commands = useCommands()
  const view = useSelected((s) => s.workspace().view)
  return (
    <header className="title-bar" data-region>
      <span className="seal" aria-hidden="true">
        朱
      </span>
      <ProjectMenu />
      <nav className="views" aria-label={t('app.views')}>
        {views.map((item) => (
          <button
            key={item.view}
            type="button"
            aria-current={item.view === view ? 'page' : undefined}
            onClick={() => commands.run(item.command)}
          >
            {commands.title(item.command)}
          </button>
        ))}
      </nav>
      <span className="ui-grow" />
      <CommandField />
      <CommandIconButton id="undo" icon={Undo2} />
      <CommandIconButton id="redo" icon={Redo2} />
      <CommandButton id="export" icon={Download} variant="quiet" name={commands.title('export')}>
        <span className="export-words">{commands.title('export')}</span>
      </CommandButton>
    </header>
  )
}

/** Looks like a field, opens the command palette. */
function CommandField() {
  const t = useMessages()
  const commands = useCommands()
  return (
    <button
      type="button"
      className="command-field"
      aria-label={commands.title('command-palette')}
      aria-haspopup="dialog"
      aria-keyshortcuts={commands.ariaKeys('command-palette') || undefined}
      title={commands.title('command-palette')}
      onClick={() => commands.run('command-palette')}
    >
      <Glyph icon={Search} size={14} />
      <span className="command-words ui-ellipsis">{t('app.search-or-run')}</span>
      <Keys keys={commands.keys('command-palette')} />
    </button>
  )
}

const menuIds: readonly (readonly string[])[] = [
  ['new-project', 'projects', 'sample-project', 'open-package', 'export-as'],
  ['rename-project', 'duplicate-project', 'delete-project'],
  ['history', 'import-report'],
  ['new-window', 'settings', 'keys'],
]

const allMenuIds = menuIds.flat()

function ProjectMenu() {
  const t = useMessages()
  const commands = useCommands(...allMenuIds)
  const name = useSelected((s) => s.project()?.project().name ?? null)
  const items = menuIds.flatMap((ids, group) =>
    ids.map(
      (id, index): MenuItem => ({
        id,
        label: commands.title(id),
        keys: commands.keys(id),
        ariaKeys: commands.ariaKeys(id),
        disabled: !commands.enabled(id),
        separated: group > 0 && index === 0,
        onChoose: () => commands.run(id),
      }),
    ),
  )
  const words = name ?? t('app.no-project')
  return (
    <MenuButton label={t('app.project-menu', { name: words })} title={words} className="project-button" items={items}>
      <span className="ui-ellipsis">{words}</span>
      <Glyph icon={ChevronDown} size={14} />
    </MenuButton>
  )
}
