import { BookMarked, FilePlus2, FolderOpen, HardDrive } from 'lucide-react'
import type { ReactNode } from 'react'
import { DraftField } from '../../attributes/draft-field'
import { useMessages } from '../../i18n/use-messages'
import { CommandButton } from '../../ui/command-button'
import { useCommands } from '../../ui/command-port'
import { Glyph, type Icon } from '../../ui/icon'
import { Keys } from '../../ui/kbd'
import { renameCoder } from '../../workspace/actions/rename-coder'
import { useSelected, useSession } from '../../workspace/session'
import './first-run.css'

const starts = [
  { id: 'open-files', icon: FilePlus2, title: 'library.open-files', hint: 'library.open-files-hint' },
  { id: 'open-folder', icon: FolderOpen, title: 'library.open-folder', hint: 'library.open-folder-hint' },
  { id: 'sample-project', icon: BookMarked, title: 'library.sample', hint: 'library.sample-hint' },
  { id: 'open-package', icon: HardDrive, title: 'library.open-package', hint: 'library.open-package-hint' },
] as const

/** The library of a project without articles: what one can start with, and the few keys that are enough. */
export function FirstRun(): ReactNode {
  const t = useMessages()
  return (
    <div className="firstrun">
      <div className="firstrun-box">
        <section>
          <h1>{t('library.start-title')}</h1>
          <p className="firstrun-lead">{t('library.start-lead')}</p>
          <div className="firstrun-starts">
            {starts.map((start) => (
              <Start key={start.id} command={start.id} icon={start.icon} title={t(start.title)} hint={t(start.hint)} />
            ))}
          </div>
        </section>
        <div className="firstrun-side">
          <FourKeys />
          <CoderSection />
          <section>
            <h2>{t('library.display')}</h2>
            <CommandButton id="settings" variant="quiet" className="firstrun-settings" />
          </section>
        </div>
      </div>
    </div>
  )
}

interface StartProps {
  readonly command: string
  readonly icon: Icon
  readonly title: string
  readonly hint: string
}

function Start({ command, icon, title, hint }: StartProps): ReactNode {
  const commands = useCommands(command)
  return (
    <button
      type="button"
      className="firstrun-start"
      aria-label={title}
      aria-description={hint}
      aria-keyshortcuts={commands.ariaKeys(command) || undefined}
      disabled={!commands.enabled(command)}
      onClick={() => commands.run(command)}
    >
      <Glyph icon={icon} />
      <span>
        <b>{title}</b>
        <small>{hint}</small>
      </span>
      <Keys keys={commands.keys(command)} />
    </button>
  )
}

const INITIATIVE_KEY = ['I']
const FIGURE_KEY = ['F']

function FourKeys(): ReactNode {
  const t = useMessages()
  const commands = useCommands()
  const lines = [
    { keys: INITIATIVE_KEY, does: t('library.key-initiative') },
    { keys: FIGURE_KEY, does: t('library.key-figure') },
    { keys: commands.keys('link'), does: t('library.key-link') },
    { keys: commands.keys('next-unlinked'), does: t('library.key-unlinked') },
  ]
  return (
    <section>
      <h2>{t('library.keys-title')}</h2>
      <dl className="firstrun-keys">
        {lines.map((line) => (
          <div key={line.does}>
            <dt>
              <kbd className="ui-kbd">{line.keys.join(' ')}</kbd>
            </dt>
            <dd>{line.does}</dd>
          </div>
        ))}
      </dl>
      <p>
        {t('library.keys-rest-palette')} <kbd className="ui-kbd">{commands.keys('command-palette').join(' ')}</kbd>
      </p>
      <p>
        {t('library.keys-rest-all')} <kbd className="ui-kbd">{commands.keys('keys').join(' ')}</kbd>
      </p>
    </section>
  )
}

/** Who codes here; without a project there is nobody to name yet. */
function CoderSection(): ReactNode {
  const t = useMessages()
  const session = useSession()
  const id = useSelected((s) => s.project()?.coder() ?? null)
  const name = useSelected(
    (s) =>
      s
        .project()
        ?.project()
        .coders.find((coder) => coder.id === id)?.name ?? '',
  )
  if (id === null) return null
  return (
    <section>
      <h2>{t('library.coder')}</h2>
      <DraftField
        label={t('library.coder-name')}
        layout="column"
        value={name}
        hint={t('library.coder-hint')}
        onCommit={async (draft) => {
          if (draft.trim() === '') return t('library.coder-needed')
          const refused = await renameCoder(session, draft.trim())
          return refused && t.problem(refused)
        }}
      />
    </section>
  )
}
