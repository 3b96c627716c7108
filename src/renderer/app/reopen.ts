import { ArticleId } from '#core/model/ids'
import type { ProjectEntry } from '../storage/project-port'
import { openArticle } from '../workspace/actions/open-article'
import { openProject } from '../workspace/actions/open-project'
import type { Session } from '../workspace/session'
import type { SettingsStore } from './settings/settings-store'

/** The project used last, if it is still there; else the one changed last. */
export function projectToOpen(entries: readonly ProjectEntry[], last: string | null): ProjectEntry | null {
  const present = entries.filter((entry) => entry.deletedAt === null)
  const newest = present.toSorted((a, b) => b.modifiedAt.localeCompare(a.modifiedAt))[0]
  return present.find((entry) => entry.key === last) ?? newest ?? null
}

/** Opens what was open when the window was closed, and from then on remembers what is. */
export async function reopen(session: Session, settings: SettingsStore): Promise<void> {
  const { project: last, article } = settings.get()
  const entry = projectToOpen(session.shelf.list(), last)
  if (entry && (await openProject(session, entry.key)) && entry.key === last && article) {
    const id = ArticleId.safeParse(article).data
    if (id && session.project()?.article(id)) await openArticle(session, id)
  }
  session.subscribe(() => {
    const project = session.project()?.key ?? null
    const open = session.workspace().article
    const saved = settings.get()
    if (project !== saved.project || open !== saved.article) settings.set({ project, article: open })
  })
}
