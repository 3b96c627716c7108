import { Copy, FolderOpen, Pencil, Plus, RotateCcw, Trash2 } from 'lucide-react'
import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { localTime } from '../../attributes/dates'
import { DraftField } from '../../attributes/draft-field'
import { useMessages } from '../../i18n/use-messages'
import type { ProjectEntry } from '../../storage/project-port'
import { Button, IconButton } from '../../ui/button'
import { CommandButton } from '../../ui/command-button'
import { Dialog } from '../../ui/dialog'
import { deleteProject, duplicateProject, openProject, renameProject, undeleteProject } from '../../workspace/actions/open-project'
import { type Session, useSelected, useSession } from '../../workspace/session'
import './projects.css'

/** All projects on this machine: open, rename, copy, delete, bring back. */
export function Projects(): ReactNode {
  const t = useMessages()
  const session = useSession()
  const entries = useSyncExternalStore(session.shelf.subscribe, session.shelf.list)
  const kept = entries.filter((entry) => entry.deletedAt === null).toSorted((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1))
  const deleted = entries.filter((entry) => entry.deletedAt !== null)
  return (
    <Dialog
      title={t('library.projects')}
      size="wide"
      onClose={() => session.dispatch({ type: 'show-overlay', overlay: null })}
      footer={
        <>
          <CommandButton id="open-package" />
          <CommandButton id="new-project" icon={Plus} variant="primary" />
        </>
      }
    >
      {kept.length === 0 && <p>{t('library.projects-empty')}</p>}
      <ul className="projects">
        {kept.map((entry) => (
          <ProjectRow key={entry.key} entry={entry} />
        ))}
      </ul>
      {deleted.length > 0 && (
        <section>
          <h3 className="projects-heading">{t('library.projects-deleted-title')}</h3>
          <ul className="projects">
            {deleted.map((entry) => (
              <DeletedRow key={entry.key} entry={entry} />
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}

/** The open project is renamed by an edit, the others where they stand on the shelf. */
async function rename(session: Session, entry: ProjectEntry, name: string): Promise<void> {
  if (session.project()?.key === entry.key) return renameProject(session, name)
  const renamed = await session.shelf.rename(entry.key, name)
  if (!renamed.ok) session.dispatch({ type: 'notify-problem', problem: renamed.problem })
}

function ProjectRow({ entry }: { readonly entry: ProjectEntry }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const open = useSelected((s) => s.project()?.key === entry.key)
  const [renaming, setRenaming] = useState(false)
  const named = (action: string) => t('library.projects-named', { action, name: entry.name })
  const show = async () => {
    if (await openProject(session, entry.key)) session.dispatch({ type: 'show-overlay', overlay: null })
  }
  if (renaming) {
    return (
      <li className="projects-renaming">
        <DraftField
          label={t('library.projects-name')}
          layout="column"
          autoFocus
          value={entry.name}
          onLeave={() => setRenaming(false)}
          onCommit={async (draft) => {
            if (draft.trim() === '') return t('library.projects-name-needed')
            await rename(session, entry, draft.trim())
            return null
          }}
        />
      </li>
    )
  }
  return (
    <li className="projects-row" data-open={open || undefined}>
      <button type="button" className="projects-open" aria-current={open || undefined} onClick={() => void show()}>
        <span className="ui-ellipsis" title={entry.name}>
          {entry.name}
        </span>
        <small>
          {open && `${t('library.projects-current')} · `}
          {t('library.projects-modified', { date: localTime(entry.modifiedAt, session.now()) })}
        </small>
      </button>
      <IconButton icon={FolderOpen} label={named(t('library.open'))} title={t('library.open')} onClick={() => void show()} />
      <IconButton
        icon={Pencil}
        label={named(t('library.projects-rename'))}
        title={t('library.projects-rename')}
        onClick={() => setRenaming(true)}
      />
      <IconButton
        icon={Copy}
        label={named(t('library.projects-duplicate'))}
        title={t('library.projects-duplicate')}
        onClick={() => void duplicateProject(session, entry.key, t('library.projects-copy-name', { name: entry.name }))}
      />
      <IconButton
        icon={Trash2}
        label={named(t('library.projects-delete'))}
        title={t('library.projects-delete')}
        onClick={() => void deleteProject(session, entry.key)}
      />
    </li>
  )
}

function DeletedRow({ entry }: { readonly entry: ProjectEntry }): ReactNode {
  const t = useMessages()
  const session = useSession()
  return (
    <li className="projects-row">
      <span className="projects-open">
        <span className="ui-ellipsis">{entry.name}</span>
        <small>{entry.deletedAt && t('library.projects-deleted', { date: localTime(entry.deletedAt, session.now()) })}</small>
      </span>
      <Button variant="quiet" icon={RotateCcw} onClick={() => void undeleteProject(session, entry.key)}>
        {t('library.projects-undelete')}
      </Button>
    </li>
  )
}
