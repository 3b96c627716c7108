import type { ComponentType } from 'react'
import type { MessageKey } from '../i18n/messages'
import { Article } from '../panels/article/article'
import { ArticleDetails } from '../panels/article-details/article-details'
import { Codebook } from '../panels/codebook/codebook'
import { Figures } from '../panels/figures/figures'
import { FirstRun } from '../panels/first-run/first-run'
import { History } from '../panels/history/history'
import { ImportReport } from '../panels/import-report/import-report'
import { Inspector } from '../panels/inspector/inspector'
import { LibraryRail } from '../panels/library-rail/library-rail'
import { LibraryTable } from '../panels/library-table/library-table'
import { Projects } from '../panels/projects/projects'
import { Registry } from '../panels/registry/registry'
import { Restore } from '../panels/restore/restore'
import { Search } from '../panels/search/search'
import type { Session } from '../workspace/session'

export type Region = 'rail' | 'main' | 'side' | 'overlay'

export interface Panel {
  readonly id: string
  readonly region: Region
  /** The accessible name of its region. */
  readonly title: MessageKey
  readonly component: ComponentType
  /** Whether the shell puts a header with the title above it; the others bring their own. */
  readonly header: boolean
  readonly when: (session: Session) => boolean
}

const view = (session: Session) => session.workspace().view
const isEmpty = (session: Session) => (session.project()?.articles().length ?? 0) === 0
const side = (id: string) => (session: Session) => session.workspace().side === id
const overlay = (id: string) => (session: Session) => session.workspace().overlay === id

/** What stands where. A new panel is a folder of its own and one line here; of a region's panels the first that applies is shown. */
const panels: readonly Panel[] = [
  { id: 'library-rail', region: 'rail', title: 'app.library', component: LibraryRail, header: true, when: (s) => view(s) === 'article' },
  {
    id: 'first-run',
    region: 'main',
    title: 'app.library',
    component: FirstRun,
    header: false,
    when: (s) => isEmpty(s) && view(s) === 'library',
  },
  { id: 'library-table', region: 'main', title: 'app.library', component: LibraryTable, header: false, when: (s) => view(s) === 'library' },
  { id: 'article', region: 'main', title: 'app.article', component: Article, header: false, when: (s) => view(s) === 'article' },
  { id: 'search', region: 'main', title: 'search.title', component: Search, header: false, when: (s) => view(s) === 'search' },
  { id: 'figures', region: 'main', title: 'app.figures', component: Figures, header: false, when: (s) => view(s) === 'figures' },
  { id: 'registry', region: 'main', title: 'registry.title', component: Registry, header: false, when: (s) => view(s) === 'initiatives' },
  { id: 'codebook', region: 'main', title: 'codebook.title', component: Codebook, header: false, when: (s) => view(s) === 'codebook' },
  { id: 'history', region: 'side', title: 'app.history', component: History, header: true, when: side('history') },
  { id: 'import-report', region: 'side', title: 'app.import-report', component: ImportReport, header: true, when: side('import-report') },
  {
    id: 'inspector',
    region: 'side',
    title: 'app.inspector',
    component: Inspector,
    header: false,
    when: (s) => side('inspector')(s) && view(s) === 'article',
  },
  { id: 'restore', region: 'overlay', title: 'keeping.restore', component: Restore, header: false, when: overlay('restore') },
  { id: 'projects', region: 'overlay', title: 'app.projects', component: Projects, header: false, when: overlay('projects') },
  {
    id: 'article-details',
    region: 'overlay',
    title: 'app.article-details',
    component: ArticleDetails,
    header: false,
    when: overlay('article-details'),
  },
]

/** The panel a region shows now. */
export const panelIn = (session: Session, region: Region): Panel | null =>
  panels.find((panel) => panel.region === region && panel.when(session)) ?? null
